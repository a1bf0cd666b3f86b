// A network file as a module: its text, and the description that the build has read out of it.

declare module '*.network.yaml' {
  import type { NetworkDescription } from '../../model/description';

  export const text: string;
  export const description: NetworkDescription;
}

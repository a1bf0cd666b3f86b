// Module type of a network file: its text, and the description that the build parsed from it.

declare module '*.network.yaml' {
  import type { NetworkDescription } from '../../model/description';

  export const text: string;
  export const description: NetworkDescription;
}

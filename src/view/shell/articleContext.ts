import { createContext } from 'react';
import type { NetworkDescription } from '../../model/description';

/** Loads the description of the article's network, provided by the entry point. */
export const ArticleContext = createContext<() => Promise<NetworkDescription>>(() =>
  Promise.reject(new Error('No article around this component')),
);

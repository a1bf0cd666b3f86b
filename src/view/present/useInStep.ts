import { useEffect, useRef } from 'react';
import { decode, encode } from '../../store/urlCodec';
import { useExplainerStore } from '../useExplainer';

const CHANNEL = 'lecture';

/** What the windows of one lecture tell each other: where they are, a wish to know, or to blank the screen. */
type Message = { readonly at: string } | { readonly tell: true } | { readonly blank: true };

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

const canStayInStep = () => typeof BroadcastChannel === 'function';

type Asked = { readonly onBlank?: () => void };

/** Keeps the lecture and its notes in step, both ways. Returns how to blank the screen of the other window. */
export function useInStep({ onBlank }: Asked): { readonly blank: () => void; readonly isPossible: boolean } {
  const { store } = useExplainerStore();
  const channel = useRef<BroadcastChannel | null>(null);
  const whenBlank = useRef(onBlank);

  useEffect(() => {
    whenBlank.current = onBlank;
  });

  useEffect(() => {
    if (!canStayInStep()) return;
    const open = new BroadcastChannel(CHANNEL);
    channel.current = open;
    const say = (message: Message) => open.postMessage(message);
    const here = () => encode({ ...store.getState().choices, present: 'off' });
    /** A lecture forgotten in another tab has nothing to say to new notes. */
    const isOnShow = () =>
      store.getState().choices.present === 'on' && document.visibilityState === 'visible';
    let isFollowing = false;

    const follow = (query: string) => {
      if (query === here()) return;
      const { topology, choices, show } = store.getState();
      isFollowing = true;
      show({ ...decode(topology, query).choices, present: choices.present });
      isFollowing = false;
    };
    const stop = store.subscribe((state, before) => {
      if (!isFollowing && state.choices !== before.choices) say({ at: here() });
    });
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isObject(data)) return;
      if ('at' in data && typeof data.at === 'string') follow(data.at);
      else if ('blank' in data) whenBlank.current?.();
      else if ('tell' in data && isOnShow()) say({ at: here() });
    };
    if (store.getState().choices.present === 'notes') say({ tell: true });
    return () => {
      stop();
      open.close();
      channel.current = null;
    };
  }, [store]);

  return {
    blank: () => channel.current?.postMessage({ blank: true } satisfies Message),
    isPossible: canStayInStep(),
  };
}

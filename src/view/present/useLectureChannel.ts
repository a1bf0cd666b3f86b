import { useEffect, useRef, useState } from 'react';
import { withLecture } from '../../store/tour';
import { decode, encode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';

const CHANNEL = 'lecture';

/** What the windows of one lecture tell each other: where they are, how the screen is, or a wish to know. */
type Message =
  | { readonly at: string }
  | { readonly isBlank: boolean }
  | { readonly isOn: boolean }
  | { readonly tell: true };

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

const canStayInStep = () => typeof BroadcastChannel === 'function';

type InStep = {
  readonly isPossible: boolean;
  /** Whether a lecture is open, here or in another window. */
  readonly isOn: boolean;
  readonly isBlank: boolean;
  /** In all windows. */
  readonly setBlank: (isBlank: boolean) => void;
};

/** Keeps the lecture and its notes in step, both ways. */
export function useLectureChannel(): InStep {
  const { store } = useExplainerStore();
  const isLecture = store.getState().choices.tour.lecture === 'on';
  const channel = useRef<BroadcastChannel | null>(null);
  const [isOn, setOn] = useState(isLecture);
  const [isBlank, setBlankHere] = useState(false);
  const blankNow = useRef(isBlank);

  useEffect(() => {
    blankNow.current = isBlank;
  });

  useEffect(() => {
    if (!canStayInStep()) return;
    const open = new BroadcastChannel(CHANNEL);
    channel.current = open;
    const say = (message: Message) => open.postMessage(message);
    const here = () => encode(store.getState().topology, withLecture(store.getState().choices, 'off'));
    /** A lecture forgotten in another tab has nothing to say to new notes. */
    const isOnShow = () => document.visibilityState === 'visible';
    let isFollowing = false;

    const follow = (query: string) => {
      if (query === here()) return;
      const { topology, choices, show } = store.getState();
      isFollowing = true;
      show(withLecture(decode(topology, query).choices, choices.tour.lecture));
      isFollowing = false;
    };
    const tell = () => {
      say({ isOn: true });
      say({ isBlank: blankNow.current });
      say({ at: here() });
    };
    const end = () => say({ isOn: false });
    const stop = store.subscribe((state, before) => {
      if (!isFollowing && state.choices !== before.choices) say({ at: here() });
    });
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isObject(data)) return;
      if ('at' in data && typeof data.at === 'string') follow(data.at);
      else if ('isBlank' in data) setBlankHere(data.isBlank === true);
      else if ('isOn' in data && !isLecture) {
        setOn(data.isOn === true);
        if (data.isOn !== true) setBlankHere(false);
      } else if ('tell' in data && isLecture && isOnShow()) tell();
    };
    if (isLecture) {
      tell();
      addEventListener('pagehide', end);
    } else say({ tell: true });
    return () => {
      if (isLecture) end();
      removeEventListener('pagehide', end);
      stop();
      open.close();
      channel.current = null;
    };
  }, [store, isLecture]);

  return {
    isPossible: canStayInStep(),
    isOn,
    isBlank,
    setBlank: (is) => {
      setBlankHere(is);
      channel.current?.postMessage({ isBlank: is } satisfies Message);
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import { withLecture } from '../../store/tour';
import { decode, encode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';

const CHANNEL = 'lecture';

/** Messages between the windows of a lecture: address, screen state, or a request for both. */
type Message =
  | { readonly at: string }
  | { readonly isBlank: boolean }
  | { readonly isOn: boolean }
  | { readonly tell: true };

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

const canStayInStep = () => typeof BroadcastChannel === 'function';

type InStep = {
  readonly isPossible: boolean;
  /** True if a lecture is open in any window. */
  readonly isOn: boolean;
  readonly isBlank: boolean;
  /** Applies to all windows. */
  readonly setBlank: (isBlank: boolean) => void;
};

/** Syncs the lecture and its notes both ways. */
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
    /** A lecture left open in a hidden tab does not answer new notes. */
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

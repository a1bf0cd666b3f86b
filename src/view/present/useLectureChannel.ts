import { useEffect, useRef, useState } from 'react';

/** Messages between the windows of a lecture: address, screen state, or a request for both. */
type Message =
  | { readonly at: string }
  | { readonly isBlank: boolean }
  | { readonly isOn: boolean }
  | { readonly tell: true };

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

const canStayInStep = () => typeof BroadcastChannel === 'function';

/** The view that a lecture and its notes share; constant while they are open. */
export type SharedView = {
  /** Name of the channel, for each network its own. */
  readonly channel: string;
  readonly isLecture: boolean;
  /** Address of the view, without the lecture mode. */
  readonly here: () => string;
  /** Opens an address of the other window, and keeps the lecture mode of this one. */
  readonly follow: (address: string) => void;
  /** Calls the listener after every change of the view. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type InStep = {
  readonly isPossible: boolean;
  /** True if a lecture is open in any window. */
  readonly isOn: boolean;
  readonly isBlank: boolean;
  /** Applies to all windows. */
  readonly setBlank: (isBlank: boolean) => void;
};

/** Syncs the lecture and its notes both ways. */
export function useLectureChannel(view: SharedView): InStep {
  const { isLecture } = view;
  const channel = useRef<BroadcastChannel | null>(null);
  const [isOn, setOn] = useState(isLecture);
  const [isBlank, setBlankHere] = useState(false);
  const blankNow = useRef(isBlank);

  useEffect(() => {
    blankNow.current = isBlank;
  });

  useEffect(() => {
    if (!canStayInStep()) return;
    const open = new BroadcastChannel(view.channel);
    channel.current = open;
    const say = (message: Message) => open.postMessage(message);
    /** A lecture left open in a hidden tab does not answer new notes. */
    const isOnShow = () => document.visibilityState === 'visible';
    let isFollowing = false;

    const follow = (address: string) => {
      if (address === view.here()) return;
      isFollowing = true;
      view.follow(address);
      isFollowing = false;
    };
    const tell = () => {
      say({ isOn: true });
      say({ isBlank: blankNow.current });
      say({ at: view.here() });
    };
    const end = () => say({ isOn: false });
    const stop = view.subscribe(() => {
      if (!isFollowing) say({ at: view.here() });
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
  }, [view, isLecture]);

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

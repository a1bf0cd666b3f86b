import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Asked, choicesOf, nothingAsked } from '../../../store/network/askedCodec';
import { encodeNetwork } from '../../../store/network/fragmentCodec';
import { libraryQueryFor } from '../../../store/network/libraryChoices';
import { networkHash } from '../../../store/network/networkAddress';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { useNetwork, useNetworkStore } from './useNetwork';

const PartContext = createContext<string | null>(null);

/** Provides the encoded network to the links within, so that it is deflated only once. */
export function WithNetworkPart({ children }: { readonly children: ReactNode }) {
  const text = useNetwork((state) => state.text);
  const [part, setPart] = useState<string | null>(null);
  useEffect(() => {
    let isOld = false;
    void encodeNetwork(text).then((encoded) => {
      if (!isOld) setPart(encoded);
    });
    return () => {
      isOld = true;
    };
  }, [text]);
  return <PartContext value={part}>{children}</PartContext>;
}

type Props = {
  readonly asked: Partial<Asked>;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * Links to the picture with this question; a real link, so that it opens in a new tab too, where a library
 * network still has its name and tour.
 */
export function AskLink({ asked, className, children }: Props) {
  const store = useNetworkStore();
  const part = useContext(PartContext);
  const library = useNetwork(selectLibraryId);
  const question = { ...nothingAsked, ...asked };
  const choices = choicesOf(question, 'picture');
  return (
    <a
      className={className}
      href={library === null ? networkHash(part, choices) : libraryQueryFor(library, choices)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        store.getState().askInPicture(question);
        scrollTo(0, 0);
        document.querySelector<HTMLElement>('.question')?.focus();
      }}
    >
      {children}
    </a>
  );
}

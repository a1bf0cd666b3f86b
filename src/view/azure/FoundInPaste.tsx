import { type ReactNode, useMemo } from 'react';
import {
  type FindingGroup,
  findingGroupNames,
  findingGroups,
  foundSentence,
  foundWords,
  pasteWords,
} from '../../content/azure/pasteWords';
import { type Found, type FoundFinding, foundIn } from '../../store/azure/found';
import { readingOf } from '../../store/network/derived';
import type { PastingState } from './usePasting';

type Props = {
  readonly pasting: PastingState;
  readonly currentText: string;
  /** Receives the names of what is down; absent without a handler. */
  readonly onFail: ((failures: readonly string[]) => void) | undefined;
  /** Actions, shown before the findings. */
  readonly children: ReactNode;
};

/** Lists resources, findings, and what was not read. */
export function FoundInPaste({ pasting, currentText, onFail, children }: Props) {
  const { describing, answered, pasted, isHandedOn } = pasting;
  const found = useMemo(() => {
    // Until the text has the network, nothing in it settles anything.
    const { description } = readingOf(isHandedOn ? currentText : (describing.text ?? ''));
    return foundIn(describing, answered, description);
  }, [describing, answered, currentText, isHandedOn]);
  const hasArrived = pasted.length > 0;
  return (
    <>
      <p role="status" className={hasArrived ? 'azure-found' : 'visually-hidden'}>
        {hasArrived && foundSentence(found.counts)}
        {hasArrived && found.notRead !== undefined && <span className="azure-unread"> {found.notRead}.</span>}
      </p>
      {hasArrived && (
        <>
          <ReadSoFar pasting={pasting} />
          <Sentences title={foundWords.messages} sentences={found.messages} isMarked />
          {children}
          <Findings group="now" findings={found.findings} />
          <Findings group="risk" findings={found.findings} />
          <DownNow down={found.down} onFail={onFail} />
          <Findings group="note" findings={found.findings} />
        </>
      )}
    </>
  );
}

function ReadSoFar({ pasting: { pasted, startAgain } }: Pick<Props, 'pasting'>) {
  return (
    <div className="azure-row">
      <ol className="azure-pasted" aria-label={pasteWords.readSoFar}>
        {pasted.map(
          ({ name, isPast }, index) =>
            !isPast && (
              // biome-ignore lint/suspicious/noArrayIndexKey: Pastes are only ever added at the end.
              <li key={index} value={index + 1} translate={name === null ? undefined : 'no'}>
                {index + 1}. {name ?? pasteWords.paste}
              </li>
            ),
        )}
      </ol>
      <button type="button" className="quiet-button" onClick={startAgain}>
        {pasteWords.startAgain}
      </button>
    </div>
  );
}

function Findings({
  group,
  findings,
}: {
  readonly group: FindingGroup;
  readonly findings: readonly FoundFinding[];
}) {
  const own = findings.filter(({ code }) => findingGroups[code] === group).map(({ text }) => text);
  return <Sentences title={findingGroupNames[group]} sentences={own} isMarked={group === 'now'} />;
}

function DownNow({ down, onFail }: { readonly down: Found['down'] } & Pick<Props, 'onFail'>) {
  return (
    <Sentences title={foundWords.down} sentences={down.map(({ text }) => text)} hint={foundWords.downHint}>
      {onFail && (
        <div className="azure-row">
          <button type="button" className="button" onClick={() => onFail(down.map(({ failure }) => failure))}>
            {foundWords.fail}
          </button>
        </div>
      )}
    </Sentences>
  );
}

type SentencesProps = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly hint?: string;
  readonly isMarked?: boolean;
  readonly children?: ReactNode;
};

/** Renders nothing without sentences. */
function Sentences({ title, sentences, hint, isMarked = false, children }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <section className="azure-part" data-marked={isMarked}>
      <h3>{title}</h3>
      <ul>
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {hint !== undefined && <p className="azure-hint">{hint}</p>}
      {children}
    </section>
  );
}

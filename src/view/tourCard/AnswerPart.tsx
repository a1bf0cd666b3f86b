import { type ReactNode, useEffect, useState } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import { marked } from '../shell/places';

type Props = {
  readonly question: string;
  readonly given: string;
  readonly right: string;
  /** The right answer in words. */
  readonly rightText: string;
  /** Null where the reader was not sure. */
  readonly isRight: boolean | null;
  /** Why the reader's answer is wrong; empty where nothing says so. */
  readonly whyNot: string;
  /** What the picture shows of a wrong answer. */
  readonly inPicture?: ReactNode;
  readonly children: ReactNode;
};

/** Computed answer to a question of a tour, compared with the given one. */
export function AnswerPart(props: Props) {
  const { question, given, right, rightText, isRight, whyNot, inPicture, children } = props;
  // Mount the status empty: only a change of its text is announced.
  const [isTold, setIsTold] = useState(false);
  useEffect(() => setIsTold(true), []);
  const said = isRight === null ? tourWords.shown : isRight ? tourWords.right : tourWords.wrong;
  return (
    <div className="tour-part" {...marked('tour-card')} data-given={given} data-right={right}>
      <p className="tour-todo">{question}</p>
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {isTold && `${said} ${isRight === false ? whyNot : `${rightText}.`}`}
      </p>
      {isRight === false && (
        <p className="tour-right">
          {tourWords.shown} <strong>{rightText}</strong>. {inPicture}
        </p>
      )}
      {children}
    </div>
  );
}

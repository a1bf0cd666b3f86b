import { Component, type ReactNode } from 'react';
import { pageWords } from '../../content/controls';
import { isChunkError } from './chunkErrors';
import { ReloadButton } from './ReloadButton';

type Props = {
  readonly children: ReactNode;
  /** Closes the failed part, if it was opened separately. */
  readonly onClose?: () => void;
};
type State = { readonly failure: 'none' | 'not-arrived' | 'broken' };

/** Catches errors of components, which React allows only in a class. The address keeps the scenario. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: 'none' };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: isChunkError(error) ? 'not-arrived' : 'broken' };
  }

  override render() {
    const { failure } = this.state;
    const { children, onClose } = this.props;
    if (failure === 'none') return children;
    const isBroken = failure === 'broken';
    return (
      <div className="went-wrong" role="alert">
        <h2>{isBroken ? pageWords.wentWrong : pageWords.notArrived}</h2>
        <p>{isBroken ? pageWords.wentWrongHint : pageWords.notArrivedHint}</p>
        <div className="buttons">
          {isBroken ? (
            <button type="button" className="button" onClick={() => this.setState({ failure: 'none' })}>
              {pageWords.tryAgain}
            </button>
          ) : (
            <ReloadButton />
          )}
          {isBroken ? (
            <a className="button" href={location.pathname}>
              {pageWords.openingScene}
            </a>
          ) : null}
          {onClose ? (
            <button type="button" className="button" onClick={onClose}>
              {pageWords.dismiss}
            </button>
          ) : null}
        </div>
      </div>
    );
  }
}

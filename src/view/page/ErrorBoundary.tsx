import { Component, type ReactNode } from 'react';
import { pageWords } from '../../content/controls';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** React catches errors of components only in a class. The scenario stays in the address. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="went-wrong" role="alert">
        <h2>{pageWords.wentWrong}</h2>
        <p>{pageWords.wentWrongHint}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
            {pageWords.tryAgain}
          </button>
          <a className="button" href={location.pathname}>
            {pageWords.openingScene}
          </a>
        </div>
      </div>
    );
  }
}

import { type KeyboardEvent, useId } from 'react';
import { createPortal } from 'react-dom';
import { explanationOf } from '../../content/explanations/explanationOf';
import { panelWords } from '../../content/panelWords';
import { useLayoutKind } from '../canvas/layouts/layoutKind';
import { layouts } from '../canvas/layouts/layouts';
import { locationsIn } from '../canvas/states/locations';
import { focusableElement } from '../shell/elementById';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { FailButtons } from './FailButtons';
import './elementCard.css';

/** Statements that have room on the picture. */
const MOST = 2;
const LOW_SCREEN = 480;

/** What the selected element is and what fails it, over the half of the picture that the element is not in. */
export function ElementCard({ id }: { readonly id: string }) {
  const { store } = useExplainerStore();
  const topology = useExplainer((state) => state.topology);
  const scenario = useExplainer((state) => state.choices.scenario);
  const kind = useLayoutKind();
  const layout = layouts[kind];
  const heading = useId();
  const explanation = explanationOf(topology, id);
  if (!explanation) return null;
  const [x = 0, y = 0] = locationsIn(topology, layout, scenario).find((each) => each.id === id)?.at ?? [];
  const { viewBox } = layout;
  const side = x > viewBox.x + viewBox.width / 2 ? 'left' : 'right';
  const end = y > viewBox.y + viewBox.height / 2 ? 'top' : 'bottom';

  const close = () => {
    focusableElement(id)?.focus({ preventScroll: true });
    store.getState().select(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  // The map is higher than such a screen: the card is at its foot instead, outside of the picture.
  const isAtFoot = kind === 'narrow' || innerHeight < LOW_SCREEN;
  const card = (
    <section
      className={isAtFoot ? 'element-card element-card-at-foot' : 'element-card'}
      data-side={side}
      data-end={end}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
    >
      <h2 id={heading}>{explanation.title}</h2>
      <p className="panel-subtitle">{explanation.subtitle}</p>
      <Statements statements={explanation.whatItIs.slice(0, MOST)} />
      <div className="element-card-buttons">
        <FailButtons id={id} />
        <button type="button" className="quiet-button" onClick={close}>
          {panelWords.close}
        </button>
      </div>
    </section>
  );
  return isAtFoot ? createPortal(card, document.body) : card;
}

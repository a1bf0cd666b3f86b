import { type ComponentType, type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef } from 'react';
import { groupNames, tabLabels } from '../../content/controls';
import { panelWords } from '../../content/panelWords';
import { type Panel as PanelName, panels } from '../../store/choices/page';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { ExplainPanel } from './ExplainPanel';
import { PanelHeadings } from './PanelHeadings';
import './panels.css';

export type PanelContents = Readonly<Record<PanelName, ComponentType>>;

/** Loads all panels but the first on demand. */
const ofArticle = {
  explain: ExplainPanel,
  path: lazy(() => import('./PathPanel').then(({ PathPanel }) => ({ default: PathPanel }))),
  compliance: lazy(() =>
    import('./CompliancePanel').then(({ CompliancePanel }) => ({ default: CompliancePanel })),
  ),
  predictability: lazy(() =>
    import('./PredictabilityPanel').then(({ PredictabilityPanel }) => ({ default: PredictabilityPanel })),
  ),
} satisfies PanelContents;

/** Returns the tab that a key moves to; null for other keys. */
function tabAfter(key: string, now: PanelName): PanelName | null {
  const index = panels.indexOf(now);
  switch (key) {
    case 'ArrowRight':
      return panels[(index + 1) % panels.length] ?? null;
    case 'ArrowLeft':
      return panels[(index + panels.length - 1) % panels.length] ?? null;
    case 'Home':
      return panels[0];
    case 'End':
      return panels[panels.length - 1] ?? null;
    default:
      return null;
  }
}

/** Panel with a tab for each aspect; without other contents, those of the article's network. */
export function Panel({ contents = ofArticle }: { readonly contents?: PanelContents }) {
  const id = useId();
  const { store } = useExplainerStore();
  const panel = useExplainer((state) => state.choices.panel);
  const tabs = useRef<HTMLDivElement>(null);
  const shown = useExplainer((state) => state.choices.panel, 'nextFrame');
  const select = useExplainer((state) => state.choices.select, 'nextFrame');
  const content = useRef<HTMLDivElement>(null);
  const Content: ComponentType = contents[shown];

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew is read from its beginning.
  useEffect(() => {
    if (content.current) content.current.scrollTop = 0;
  }, [shown, select]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, panel);
    if (next === null) return;
    event.preventDefault();
    store.getState().choose({ panel: next });
    tabs.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus();
  };

  /** Clears the selection on Escape within the panel. */
  const letGo = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || store.getState().choices.select === null) return;
    event.preventDefault();
    store.getState().select(null);
  };

  return (
    <section
      className="panel"
      id="details"
      {...marked('details')}
      tabIndex={-1}
      aria-label={groupNames.details}
      onKeyDown={letGo}
    >
      <div ref={tabs} role="tablist" aria-label={groupNames.details} className="tabs" onKeyDown={onKeyDown}>
        {panels.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-panel={name}
            aria-selected={name === panel}
            aria-controls={`${id}-content`}
            tabIndex={name === panel ? 0 : -1}
            className="tab"
            onClick={() => store.getState().choose({ panel: name })}
          >
            {tabLabels[name]}
          </button>
        ))}
      </div>
      <PanelHeadings content={content} label={panelWords.headings} />
      <div
        ref={content}
        role="tabpanel"
        id={`${id}-content`}
        aria-labelledby={`${id}-${shown}`}
        className="panel-content"
      >
        <ErrorBoundary key={shown}>
          <Suspense fallback={<Loading />}>
            <Content />
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}

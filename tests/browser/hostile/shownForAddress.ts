// Compares what the page shows for an address with what the codec decodes.

import { failureCheckboxes, noticeTexts } from '../../../src/content/controls';
import { failureName } from '../../../src/content/failureName';
import { presentTargets } from '../../../src/model/topology';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../../src/store/explainerStore';
import { selectReport } from '../../../src/store/report';
import { selectAssessment } from '../../../src/store/selectors';
import { decode } from '../../../src/store/urlCodec';
import { queryIn } from '../../../src/store/urlSync';
import { fileReport } from '../../../src/view/report/fileReport';
import { wordsOf } from '../../fixtures/scenarios';

export type Shown = {
  readonly kind: 'notes' | 'report' | 'comparison' | 'explainer';
  readonly notices: readonly string[];
  readonly step: string | null;
  readonly reportHash: string | null;
  /** Present where the controls are. */
  readonly scenario: {
    readonly office: string | null;
    readonly destination: string | null;
    /** Absent if the office has no circuit. */
    readonly connection: string | null;
    readonly exit: boolean;
    readonly failed: readonly string[];
    readonly reachable: string | null;
    readonly private: string | null;
  } | null;
  readonly room: string | null;
  readonly panel: string | null;
};

export type Seen = {
  readonly search: string;
  readonly hash: string;
  readonly shown: Shown;
  /** Faults that no address may cause. */
  readonly faults: readonly string[];
};

export function shownForAddress(address: Pick<Seen, 'search' | 'hash'>): Shown {
  const decoded = decode(texasSeattle, queryIn(address));
  const state = createExplainerStore(texasSeattle, decoded).getState();
  const { scenario, select, panel, topic, embed, view, tour, comparison } = decoded.choices;
  const { step, lecture } = tour;
  const { outcome, question } = selectAssessment(state);
  const wrong = presentTargets(texasSeattle, scenario).filter(({ kind }) => kind === 'misconfiguration');
  const checkboxes = [
    ...failureCheckboxes(texasSeattle),
    ...wrong.map(({ id }) => ({ id, label: failureName(texasSeattle, id) })),
  ];
  const words = wordsOf(scenario);
  const isNotes = lecture === 'notes';
  const isReport = !isNotes && view === 'report';
  const kind = isNotes
    ? 'notes'
    : isReport
      ? 'report'
      : comparison.other && comparison.changing === 'neither'
        ? 'comparison'
        : 'explainer';
  const isExplainer = kind === 'explainer';
  const hasPanel = isExplainer && !embed && (step === null || select !== null);
  return {
    kind,
    notices: noticeTexts(decoded.notices),
    step: isExplainer || isNotes ? step : null,
    reportHash: isReport ? fileReport(selectReport(state)).hash : null,
    scenario: isExplainer
      ? {
          office: question.office.id,
          destination: question.destination.id,
          connection: question.circuits.length > 0 ? words.connection : null,
          exit: words.exit === 'on',
          failed: checkboxes
            .filter(({ id }) => scenario.failures.some((failure) => failure === id))
            .map(({ label }) => label),
          reachable: outcome.reachability === 'reached' ? 'yes' : 'no',
          private: outcome.privacy,
        }
      : null,
    room: isExplainer && !embed && topic !== 'nothing' ? topic : null,
    panel: hasPanel ? panel : null,
  };
}

/** Runs in the page. */
export function seenOnPage(): Seen {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const told = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const chosen = (group: string) =>
    told(`.sentence [role="radiogroup"][aria-label="${group}"] input:checked`, 'value');
  const isChecked = (box: Element | null) => box instanceof HTMLInputElement && box.checked;
  const isThere = (selector: string) => document.querySelector(selector) !== null;
  const kind = isThere('main.notes')
    ? 'notes'
    : isThere('main.report')
      ? 'report'
      : isThere('main.compare')
        ? 'comparison'
        : 'explainer';
  const madeOfText = all(
    'img, iframe, object, embed, base, audio, video, body script, body style, style:not([data-file]), [srcdoc], [href^="javascript" i]',
  ).map(({ outerHTML }) => `element: ${outerHTML.slice(0, 100)}`);
  const handlers = all('*').flatMap((element) =>
    element.getAttributeNames().flatMap((name) => (name.startsWith('on') ? [`attribute: ${name}`] : [])),
  );
  const words = document.body.innerText.trim().length;
  return {
    search: location.search,
    hash: location.hash,
    shown: {
      kind,
      notices: all('.notices li').map(({ textContent }) => textContent),
      step: told('article[data-step], .tour[data-step]', 'data-step'),
      reportHash: told('article[data-hash]', 'data-hash'),
      scenario:
        kind === 'explainer'
          ? {
              office: chosen('Office'),
              destination: chosen('Peering'),
              connection: chosen('Connection'),
              exit: isChecked(document.querySelector('.sentence [role="switch"]')),
              failed: all('.failure')
                .filter((label) => isChecked(label.querySelector('input')))
                .map(({ textContent }) => textContent.trim()),
              reachable: told('.verdict', 'data-reachable'),
              private: told('.verdict', 'data-private'),
            }
          : null,
      room: told('.topic-body', 'data-topic'),
      panel: told('[role="tab"][aria-selected="true"]', 'data-panel'),
    },
    faults: [
      ...madeOfText,
      ...handlers,
      ...(words > 100 ? [] : [`only ${words} characters on the page`]),
      ...(isThere('.went-wrong') ? ['something went wrong'] : []),
    ],
  };
}

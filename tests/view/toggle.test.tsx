// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../src/store/explainerStore';
import { App } from '../../src/view/App';
import { answer } from '../../src/view/answer/answer';
import { answerThere } from '../../src/view/shell/answer';
import { ExplainerContext } from '../../src/view/shell/useExplainer';
import { openingDecoded } from '../fixtures/article';

// What a failure changes in the document, and what it leaves as it is: each write costs style, layout and paint.

/** Parts that may say something else. */
const changing = '.standing, .verdict, .hop-strip, .picture, .picture-place, .ruler, .panel-content';

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

const described = ({ target, type, attributeName }: MutationRecord): string => {
  const element = elementOf(target);
  return `${type} ${attributeName ?? ''} of ${element?.tagName} ${element?.className} in ${element?.parentElement?.className}`;
};

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
/** Other test files share this window: what stayed mounted would follow their addresses. */
let mounted: Root | null = null;
afterAll(() => {
  mounted?.unmount();
  vi.unstubAllGlobals();
});

it('writes only where a failure changes something, and keeps what stays', async () => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const store = createExplainerStore(texasSeattle, openingDecoded);
  const toggled = async (words: string) => {
    store.getState().toggleFailure('primary');
    await vi.waitFor(() => expect(root.querySelector('.panel h2')?.textContent).toMatch(words), 10_000);
  };
  mounted = createRoot(root);
  mounted.render(
    <ExplainerContext value={{ store, answer: answerThere(answer) }}>
      <App />
    </ExplainerContext>,
  );
  await vi.waitFor(() => expect(root.querySelector('.panel h2')).not.toBeNull());
  // What loads with the first failure is there after it.
  await toggled('without redundancy');
  await toggled('Two offices');

  const kept = ['.hop-strip-path', '.hop', '.ruler-row', '.from-partner', '.figure-words'];
  const elements = () => kept.map((selector) => root.querySelector(selector));
  const before = elements();
  expect(before).not.toContain(null);
  const records: MutationRecord[] = [];
  const writes = new MutationObserver((more) => records.push(...more));
  writes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const words of ['without redundancy', 'Two offices']) {
    records.length = 0;
    await toggled(words);
    records.push(...writes.takeRecords());
    const fieldOf = ({ target }: MutationRecord) =>
      elementOf(target)?.closest('.failure, .sentence label')?.textContent;
    expect(new Set(records.map(fieldOf).filter(Boolean))).toEqual(new Set(['Primary connection']));
    const elsewhere = records.filter(
      (record) => !fieldOf(record) && !elementOf(record.target)?.closest(changing),
    );
    expect(elsewhere.map(described)).toEqual([]);
    for (const [index, element] of elements().entries()) expect(element, kept[index]).toBe(before[index]);
  }
});

// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { describe as described } from '../../../src/azure/describe';
import { questionSentence } from '../../../src/azure/words/questionSentences';
import { compile } from '../../../src/compile/compile';
import { askWords, foundWords, handOnWords, pasteWords } from '../../../src/content/azure/pasteWords';
import { readDescription } from '../../../src/format/readDescription';
import { failuresNow } from '../../../src/store/azure/failuresNow';
import { AzurePaste } from '../../../src/view/azure/AzurePaste';
import { azureInputs } from '../../fixtures/azureExpectations';

const inputOf = (file: string): string => azureInputs.find((input) => input.file === file)?.text ?? '';

/** The page around the panel: it holds the text. */
function open(first = '') {
  const handed: string[] = [];
  const failed: (readonly string[])[] = [];
  let setText: (text: string) => void = () => {};
  function Page() {
    const [text, set] = useState(first);
    setText = set;
    return (
      <AzurePaste
        currentText={text}
        onFail={(names) => failed.push(names)}
        onText={(next) => {
          handed.push(next);
          set(next);
        }}
      />
    );
  }
  const view = render(<Page />);
  return {
    ...view,
    user: userEvent.setup(),
    handed,
    failed,
    textNow: () => handed.at(-1) ?? first,
    write: (text: string) => act(() => setText(text)),
  };
}

const box = () => screen.getByLabelText(pasteWords.box);
const clipboardOf = (text: string) => ({ getData: () => text, files: [], types: ['text/plain'] });

async function paste(text: string): Promise<void> {
  const count = screen.queryByLabelText(pasteWords.readSoFar)?.children.length ?? 0;
  fireEvent.paste(box(), { clipboardData: clipboardOf(text) });
  await waitFor(() => expect(screen.getByLabelText(pasteWords.readSoFar).children).toHaveLength(count + 1));
}

const question = () => screen.getByRole('region', { name: askWords.title });
const asked = () => within(question()).getByRole('heading').textContent;
const answersShown = () =>
  within(question())
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const firstAnswer = () =>
  within(question()).getAllByRole('listitem')[0]?.querySelector('button') ?? question();

describe('a paste', () => {
  it('is read where it arrives: what was found, what was not read, and the text', async () => {
    const { handed } = open();
    const text = inputOf('inventory.txt');
    await paste(text);
    expect(box()).toHaveValue('');
    const [found] = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
    expect(found).toHaveTextContent(
      /^Found: 2 circuits, 2 virtual networks and 1 site behind a VPN\. 2 service keys, 2 authorization keys, 2 shared keys, 1 subscription id/,
    );
    expect(handed).toEqual([described([{ text }]).text]);
    expect(screen.getByText(/your routers have to prefer it too/)).toBeVisible();
  });

  it('of what cannot be read says what would help, and hands nothing on', async () => {
    const { handed } = open();
    await paste(inputOf('table.txt'));
    expect(screen.getByText(/run the same with -o json\.$/, { selector: 'li' })).toBeVisible();
    expect(screen.queryByRole('region', { name: askWords.title })).toBeNull();
    expect(handed).toEqual([]);
  });

  it('may have been given elsewhere, and is taken once', async () => {
    const handed: string[] = [];
    let arrived = 0;
    const text = inputOf('show.yaml');
    const panel = (arriving: string | null) => (
      <AzurePaste
        currentText=""
        onText={(next) => handed.push(next)}
        arriving={arriving}
        onArrived={() => {
          arrived += 1;
        }}
      />
    );
    const { rerender } = render(panel(text));
    rerender(panel(text));
    await waitFor(() => expect(handed).toEqual([described([{ text }]).text]));
    rerender(panel(null));
    expect(arrived).toBe(1);
  });

  it('may be typed: it is read when asked, and does not stay in the field', async () => {
    const { user, handed } = open();
    fireEvent.change(box(), { target: { value: inputOf('show.yaml') } });
    await user.click(screen.getByRole('button', { name: pasteWords.read }));
    await waitFor(() => expect(handed).toHaveLength(1));
    expect(box()).toHaveValue('');
  });

  it('may be many files, chosen or dropped, and all of them are one network', async () => {
    const { user, container, handed } = open();
    const files = ['show-both-peerings.json', 'show.yaml'].map(
      (name) => new File([inputOf(name)], name, { type: 'text/plain' }),
    );
    const chooser = container.querySelector('input[type=file]');
    if (!(chooser instanceof HTMLInputElement)) throw new Error('no files can be chosen');
    await user.upload(chooser, files);
    await waitFor(() => expect(screen.getByText(/^Found: 2 circuits/)).toBeVisible());
    const windows = new Uint8Array([
      0xff,
      0xfe,
      ...[...inputOf('list-two-locations.json')].flatMap((each) => [
        each.charCodeAt(0) % 256,
        each.charCodeAt(0) >> 8,
      ]),
    ]);
    const dropped = new File([windows], 'list.json');
    fireEvent.drop(screen.getByRole('region', { name: pasteWords.title }), {
      dataTransfer: { files: [dropped], getData: () => '' },
    });
    await waitFor(() => expect(screen.getByText(/^Found: 4 circuits/)).toBeVisible());
    expect(readDescription(handed.at(-1) ?? '').description.circuits).toHaveLength(4);
    expect(screen.getByLabelText(pasteWords.readSoFar)).toHaveTextContent(/show\.yaml.*list\.json/);
  });

  it('goes on from what came before: a filter answers what the circuit left open', async () => {
    const { textNow } = open();
    await paste(inputOf('show.yaml'));
    expect(screen.getByText(/named, and its communities are not in the paste/)).toBeVisible();
    const filter = { name: 'rf-de', type: 'Microsoft.Network/routeFilters', resourceGroup: 'rg-er' };
    await paste(JSON.stringify({ ...filter, rules: [{ access: 'Allow', communities: ['12076:51041'] }] }));
    expect(textNow()).toContain('communities: [germanywestcentral]');
    expect(screen.queryByText(/its communities are not in the paste/)).toBeNull();
  });
});

describe('what is down now', () => {
  it('is offered as failures, by the names that the description has', async () => {
    const { user, failed } = open();
    await paste(inputOf('list-four-troubles.json'));
    await user.click(screen.getByRole('button', { name: foundWords.fail }));
    const names = described([{ text: inputOf('list-four-troubles.json') }]).stateNow.map(
      ({ failure }) => failure,
    );
    expect(failed).toEqual([names]);
    const { description } = described([{ text: inputOf('list-four-troubles.json') }]);
    const targets = description ? compile(description).topology.failureTargets : [];
    expect(failuresNow(names, targets)).toEqual(
      expect.arrayContaining(['peering:er-mil-1.microsoft', 'nat:er-mad-2', 'nat:er-mad-3']),
    );
    expect(failuresNow(names, targets)).toHaveLength(names.length);
  });

  it('is down in the network too: a tunnel of an office, a circuit', () => {
    const text = inputOf('inventory.txt').replaceAll(
      '"connectionStatus": "Connected"',
      '"connectionStatus": "NotConnected"',
    );
    const { description, stateNow } = described([{ text }]);
    const targets = description ? compile(description).topology.failureTargets : [];
    expect(stateNow.map(({ failure }) => failure)).toContain('lng-leeds.vpn');
    expect(failuresNow(['lng-leeds.vpn', 'er-lon-01', 'gone'], targets)).toEqual([
      'vpn:lng-leeds.vnet-hub-uk',
      'circuit:er-lon-01',
    ]);
  });
});

describe('the questions', () => {
  it('come one at a time, the likeliest answer first, and each answer changes the text', async () => {
    const { user, textNow } = open();
    const text = inputOf('inventory.txt');
    await paste(text);
    const { questions } = described([{ text }]);
    const seen: (string | null)[] = [];
    for (const each of questions) {
      seen.push(asked());
      if (each.code === 'routers') {
        await user.click(firstAnswer());
        expect(readDescription(textNow()).description.offices.some(({ routers }) => routers === 2)).toBe(
          true,
        );
        expect(document.activeElement).toBe(within(question()).getByRole('heading'));
      } else if (each.code === 'exits')
        await user.click(screen.getByRole('button', { name: "I don't know" }));
      else if (each.code === 'bfd') await user.click(screen.getByRole('button', { name: askWords.skip }));
      else await user.click(firstAnswer());
    }
    expect(seen).toEqual(questions.map(questionSentence));
    expect(asked()).toBe(`${askWords.done} ${askWords.open(2)}`);
    expect(textNow()).toMatch(/# bandwidthInMbps, line \d+/);
    expect(readDescription(textNow()).messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    await user.click(screen.getByRole('button', { name: askWords.again }));
    expect(asked()).toBe(seen[2]);
  });

  it('go back: the answer is taken out of the text again', async () => {
    const { user, textNow } = open();
    await paste(inputOf('list-two-locations.json'));
    const before = textNow();
    const first = asked();
    expect(answersShown()[0]).toBe('One office is behind all of them');
    await user.click(firstAnswer());
    expect(textNow()).not.toBe(before);
    await user.click(screen.getByRole('button', { name: askWords.back }));
    expect(textNow()).toBe(before);
    expect(asked()).toBe(first);
  });

  it('take an answer that is written, and say what the format does not take', async () => {
    const { user, textNow } = open();
    await paste(inputOf('show.yaml'));
    await user.type(screen.getByLabelText(askWords.own.offices), 'Munich, Augsburg');
    await user.click(screen.getByRole('button', { name: askWords.use }));
    expect(
      readDescription(textNow()).description.offices.map(({ name, circuits }) => [name, circuits]),
    ).toEqual([
      ['Munich', ['er-mun-22']],
      ['Augsburg', ['er-mun-22']],
    ]);
    while (!asked()?.includes('route filter')) await user.click(firstAnswer());
    const before = textNow();
    await user.type(screen.getByLabelText(askWords.own.communities), 'atlantis');
    await user.click(screen.getByRole('button', { name: askWords.use }));
    expect(screen.getByText(/atlantis/, { selector: '[role=alert]' })).toBeVisible();
    expect(textNow()).toBe(before);
    await user.clear(screen.getByLabelText(askWords.own.communities));
    await user.type(screen.getByLabelText(askWords.own.communities), 'germanywestcentral, westeurope');
    await user.click(screen.getByRole('button', { name: askWords.use }));
    expect(textNow()).toContain('communities: [germanywestcentral, westeurope]');
  });
});

describe('a text that is there already', () => {
  const later = inputOf('inventory.txt').replaceAll('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000');
  const worked = (described([{ text: inputOf('inventory.txt') }]).text ?? '').replace(
    'From Azure',
    'Ours  # mine',
  );

  it('is asked about, merged with, and every difference can be taken the other way', async () => {
    const { user, handed, textNow } = open(worked);
    await paste(later);
    expect(handed).toEqual([]);
    await user.click(screen.getByRole('button', { name: handOnWords.merge }));
    expect(textNow()).toContain('Ours  # mine');
    expect(textNow().match(/bandwidth: 2 Gbps/g)).toHaveLength(2);
    const changes = screen.getByRole('region', { name: handOnWords.changes });
    expect(changes).toHaveTextContent('er-ams-01: bandwidth is now 2 Gbps, and was 1 Gbps.');
    await user.click(
      within(changes).getAllByRole('button', { name: handOnWords.otherWay.updated })[0] ?? changes,
    );
    expect(textNow().match(/bandwidth: 2 Gbps/g)).toHaveLength(1);
    expect(asked()).toMatch(/^Which offices/);
  });

  it('is replaced where that is wanted', async () => {
    const { user, textNow } = open(worked);
    await paste(later);
    await user.click(screen.getByRole('button', { name: handOnWords.replace }));
    expect(textNow()).toBe(described([{ text: later }]).text);
  });

  it('is left alone where it cannot be parsed', async () => {
    const { user, handed } = open('network: [');
    await paste(later);
    await user.click(screen.getByRole('button', { name: handOnWords.merge }));
    expect(screen.getByRole('alert')).toHaveTextContent(handOnWords.unparsable);
    expect(handed).toEqual([]);
  });

  it('is told of new elements in one sentence, and of what is not in the paste', async () => {
    const { user } = open(worked);
    await paste(inputOf('show.yaml'));
    await user.click(screen.getByRole('button', { name: handOnWords.merge }));
    const changes = screen.getByRole('region', { name: handOnWords.changes });
    expect(
      within(changes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'er-lon-01 is in the text and not in this paste; it stays.',
      'er-ams-01 is in the text and not in this paste; it stays.',
      'er-mun-22 and office-er-mun-22 are new.',
    ]);
  });

  it('keeps what somebody writes into it between two pastes', async () => {
    const { textNow, write, handed } = open();
    await paste(inputOf('inventory.txt'));
    write(
      (handed.at(-1) ?? '').replace(
        'circuits: [er-lon-01]',
        'circuits: [er-lon-01]\n    routers: 2  # both new',
      ),
    );
    await paste(later);
    expect(textNow()).toContain('routers: 2  # both new');
    expect(textNow()).toContain('bandwidth: 2 Gbps');
  });
});

/** The first answer of the question that is asked; by selector, for roles take long to find. */
const answerIn = (container: HTMLElement) => container.querySelector('.azure-answer');

describe('what is nobody’s business', () => {
  for (const { file, text, nowhere } of azureInputs)
    it(`is nowhere in the document: ${file}`, async () => {
      const { handed, container } = open();
      await paste(text);
      for (let next = answerIn(container); next; next = answerIn(container)) fireEvent.click(next);
      const everything = `${document.documentElement.outerHTML} ${handed.join('\n')}`;
      const values = [...document.querySelectorAll('input, textarea')].map(
        (field) => 'value' in field && field.value,
      );
      for (const secret of nowhere) {
        expect(everything).not.toContain(secret);
        expect(values.join(' ')).not.toContain(secret);
      }
      expect(`${everything} ${values.join(' ')}`).not.toMatch(/SECRET|PRIVATE/);
    });
});

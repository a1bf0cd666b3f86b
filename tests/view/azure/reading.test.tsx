// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as described } from '../../../src/azure/describe';
import { compile } from '../../../src/compile/compile';
import { askWords, foundWords, pasteWords } from '../../../src/content/azure/pasteWords';
import { readDescription } from '../../../src/format/readDescription';
import { failuresNow } from '../../../src/store/azure/failuresNow';
import { AzurePaste } from '../../../src/view/azure/AzurePaste';
import { box, inputOf, open, paste } from './panel';

beforeEach(() => sessionStorage.clear());

describe('a paste', () => {
  it('is read where it arrives: what was found, what was not read, and the text', async () => {
    const { handed } = open();
    const text = inputOf('inventory.txt');
    await paste(text);
    expect(box()).toHaveValue('');
    const [found] = screen
      .getAllByRole('status')
      .filter(({ textContent }) => /^Found/.test(textContent ?? ''));
    expect(found).toHaveTextContent(
      /^Found: 2 circuits with 3 peerings, 1 route filter, 2 gateways, 3 connections of gateways, 2 virtual networks and 1 site behind a VPN\. 2 service keys, 2 authorization keys, 2 shared keys, 1 subscription id/,
    );
    expect(handed).toEqual([described([{ text }]).text]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByText(pasteWords.lead)).toBeNull();
  });

  it('tells of Direct ports and Global Reach too', async () => {
    open();
    await paste(inputOf('global-reach-metro.json'));
    expect(screen.getByText(/^Found: /)).toHaveTextContent(/Global Reach connection/);
  });

  it('of what cannot be read says what would help, and hands nothing on', async () => {
    const { handed } = open();
    await paste(inputOf('table.txt'));
    expect(screen.getByText(/run the same with -o json\.$/, { selector: 'li' })).toBeVisible();
    expect(screen.queryByRole('region', { name: askWords.title })).toBeNull();
    expect(handed).toEqual([]);
  });

  it('that could not be read is set aside when something else comes, and the rest keep their numbers', async () => {
    open();
    await paste('hello');
    expect(screen.getByLabelText(pasteWords.readSoFar)).toHaveTextContent('1. Paste');
    await paste(inputOf('show-both-peerings.json'));
    expect(screen.getByLabelText(pasteWords.readSoFar).textContent).toBe('2. Paste');
    expect(screen.queryByText(/none of the outputs/)).toBeNull();
  });

  it('may have been given elsewhere, and is taken once', async () => {
    const handed: string[] = [];
    let arrived = 0;
    const text = inputOf('show.yaml');
    const panel = (arriving: string | null) => (
      <AzurePaste
        currentText=""
        onText={() => {}}
        onNetwork={(next) => handed.push(next)}
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

  it('may be typed: it is read when asked, does not stay in the field, and an empty field is told', async () => {
    const { user, handed } = open();
    await user.click(screen.getByRole('button', { name: pasteWords.read }));
    expect(screen.getByText(pasteWords.isEmpty)).toBeVisible();
    fireEvent.change(box(), { target: { value: inputOf('show.yaml') } });
    await user.click(screen.getByRole('button', { name: pasteWords.read }));
    await waitFor(() => expect(handed).toHaveLength(1));
    expect(box()).toHaveValue('');
    expect(screen.queryByText(pasteWords.isEmpty)).toBeNull();
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

describe('a tab', () => {
  it('keeps what was found and answered over a reload, and nothing secret', async () => {
    const first = open();
    await paste(inputOf('inventory.txt'));
    const text = first.textNow();
    const found = screen.getByText(/^Found: /).textContent;
    const stored = JSON.stringify({ ...sessionStorage });
    expect(stored).toContain('er-lon-01');
    expect(stored).not.toMatch(/SECRET|PRIVATE|11111111-2222/);
    first.unmount();
    const { textNow } = open(text);
    expect(screen.getByText(/^Found: /).textContent).toBe(found);
    expect(screen.getByRole('region', { name: askWords.title })).toBeVisible();
    // The same again is the same, though nothing of its subscription was kept.
    await paste(inputOf('inventory.txt'));
    expect(screen.getByText(/^Found: 2 circuits/)).toBeVisible();
    expect(textNow()).toBe(text);
  });

  it('forgets it for another network, and where one starts again', async () => {
    const first = open();
    await paste(inputOf('inventory.txt'));
    first.unmount();
    const other = open('network: Other\nversion: 1\noffices: {a: {}}\n');
    expect(screen.queryByText(/^Found: /)).toBeNull();
    other.unmount();
    const again = open();
    await paste(inputOf('inventory.txt'));
    const text = again.textNow();
    await again.user.click(screen.getByRole('button', { name: pasteWords.startAgain }));
    expect(again.textNow()).toBe('');
    expect({ ...sessionStorage }).toEqual({});
    await again.user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(again.textNow()).toBe(text);
    expect(screen.getByText(/^Found: 2 circuits/)).toBeVisible();
  });
});

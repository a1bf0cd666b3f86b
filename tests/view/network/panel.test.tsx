// @vitest-environment jsdom

import { Blob as NodeBlob } from 'node:buffer';
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { figureTitle } from '../../../src/content/article/figureDescription';
import { directionWords } from '../../../src/content/directionWords';
import { detectionHeading } from '../../../src/content/network/detectionWords';
import { lossWords, singleWords } from '../../../src/content/network/lossWords';
import { missingWords } from '../../../src/content/network/missingWords';
import { wishWords } from '../../../src/content/network/wishWords';
import { pathListNames } from '../../../src/content/pathListNames';
import { textWords } from '../../../src/content/textView';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore, openingDecoded } from '../../../src/store/explainerStore';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { mapIn } from '../../../src/store/network/replyMap';
import { answer } from '../../../src/view/answer/answer';
import { PictureView } from '../../../src/view/network/PictureView';
import { Explained } from '../../../src/view/network/state/Explained';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';
import { answerThere } from '../../../src/view/shell/answer';
import { ExplainerContext } from '../../../src/view/shell/useExplainer';

/** The page around the network's; only what answers is taken from it. */
const article = createExplainerStore(texasSeattle, openingDecoded(texasSeattle));

// Parts that are loaded when asked for are waited for, however busy the machine.
configure({ asyncUtilTimeout: 20_000 });

// jsdom neither scrolls nor streams.
vi.stubGlobal('Blob', NodeBlob);
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

function Room() {
  const told = useNetwork(selectTold);
  return (
    told && (
      <Explained told={told}>
        <PictureView told={told} isText />
      </Explained>
    )
  );
}

function shown(text: string, asked = {}) {
  const store = createNetworkStore();
  store.getState().open({ text, asked: { ...nothingAsked, ...asked } });
  render(
    <ExplainerContext value={{ store: article, answer: answerThere(answer) }}>
      <NetworkContext value={store}>
        <Room />
      </NetworkContext>
    </ExplainerContext>,
  );
  const told = () => {
    const now = selectTold(store.getState());
    if (!now) throw new Error('nothing told');
    return now;
  };
  return { store, told };
}

const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

describe('the panel of a network of one’s own', () => {
  it('says who loses what, worst first, and each answer opens that office', async () => {
    const { text } = await loadLibraryFile('branches');
    const { told } = shown(text, { failures: ['location:frankfurt'] });
    const section = await screen.findByRole('region', { name: lossWords.heading });
    const row = await within(section).findByRole('row', { name: /^240 branches/ });
    expect(row).toHaveTextContent('Privacy lost');
    expect(row).toHaveTextContent('over the internet breakout of Kassel');
    expect(await within(section).findByText(lossWords.unchanged(1))).toBeVisible();
    fireEvent.click(within(section).getByRole('button', { name: lossWords.all }));
    const munich = within(section).getByRole('row', { name: /^Munich/ });
    fireEvent.click(within(munich).getByRole('link'));
    expect(told().answer.scenario).toMatchObject({ office: 'munich', failures: ['location:frankfurt'] });
  });

  it('opens the other sites of a counted office without the failure inside the one', async () => {
    const { text } = await loadLibraryFile('branches');
    const { told } = shown(text, { failures: ['line:branches.wan', 'circuit:er'] });
    const section = await screen.findByRole('region', { name: lossWords.heading });
    const row = await within(section).findByRole('row', { name: /^The other 239 of 240 branches/ });
    expect(row).toHaveTextContent('Privacy lost');
    fireEvent.click(within(row).getByRole('link'));
    expect(told().answer.scenario).toMatchObject({ office: 'branches', failures: ['circuit:er'] });
  });

  it('names what fails together beside links and routers, where nothing has failed', async () => {
    const { text } = await loadLibraryFile('one-duct');
    const { told } = shown(text);
    const section = await screen.findByRole('region', { name: singleWords.heading });
    fireEvent.click(await within(section).findByRole('link', { name: 'The duct under the street' }));
    expect(told().answer.scenario.failures).toEqual(['shared:shared-1']);
    expect(screen.queryByRole('region', { name: singleWords.heading })).toBeNull();
    // The article's figure is of its own network.
    expect(screen.queryByText(figureTitle)).toBeNull();
  });

  it('advises what this path lacks, and says why replies take theirs', async () => {
    const { text } = await loadLibraryFile('one-duct');
    const { told } = shown(text);
    tab('Path');
    const [replies] = screen.getAllByRole('list', { name: /^Replies/ });
    if (!replies) throw new Error('replies');
    const hops = within(replies).getAllByRole('listitem');
    expect(hops.map((hop) => hop.querySelector('.hop-why')?.textContent ?? '')).not.toContain('');
    tab('Compliance');
    const lacks = await screen.findByRole('region', { name: missingWords.heading });
    expect(lacks).toHaveTextContent('Separate paths, against the loss of');
    expect(lacks).not.toHaveTextContent('location');
    fireEvent.click(within(lacks).getAllByRole('link', { name: 'the duct under the street' })[0] ?? lacks);
    expect(told().answer.scenario.failures).toEqual(['shared:shared-1']);
  });

  it('judges what the office wants, and nothing where the file says nothing', async () => {
    const { text } = await loadLibraryFile('bow-tie');
    const { store } = shown(text.replace('  dublin:\n', '  dublin:\n    wants: private\n'));
    tab('Compliance');
    const wish = await screen.findByRole('region', { name: wishWords.heading });
    expect(wish).toHaveTextContent(`${wishWords.met}Dublin wants a private path to North.`);
    act(() => store.getState().ask({ failures: ['circuit:er-amsterdam', 'circuit:er-dublin'] }));
    expect(wish).toHaveTextContent(wishWords.cannotBeShown);
    expect(wish).toHaveTextContent('an outage shows at most that traffic stops');
    act(() => store.getState().ask({ office: 'amsterdam', failures: [] }));
    expect(wish).toHaveTextContent('The description does not say what Amsterdam wants');
  });

  it('opens the failover at the clock of the description, and says where it is from', async () => {
    const { text } = await loadLibraryFile('bow-tie');
    const { store } = shown(text.replace('    detect: bfd\n', '').replace('detect: bfd', 'detect: hold-10'), {
      failures: ['circuit:er-amsterdam'],
      office: 'amsterdam',
    });
    act(() => store.getState().showMore({ topic: 'healing' }));
    const how = await screen.findByRole('region', { name: detectionHeading });
    expect(how).toHaveTextContent('ER Amsterdam: BGP hold time 10 s, as the description says.');
    expect(screen.getByRole('radio', { name: /BGP hold time 10 s/ })).toBeChecked();
    act(() => store.getState().ask({ failures: ['circuit:er-dublin'] }));
    expect(how).toHaveTextContent('ER Dublin: BGP hold time 180 s, assumed');
    expect(screen.getByRole('radio', { name: /BGP hold time 180 s/ })).toBeChecked();
  });

  it('begins with a failure that the traffic notices, at the clock of the circuit that it takes', async () => {
    const { text } = await loadLibraryFile('bow-tie');
    const oneByHold = text.replace('    detect: bfd\n', '').replace('detect: bfd', 'detect: hold-10');
    const { store } = shown(oneByHold, { office: 'amsterdam' });
    act(() => store.getState().showMore({ topic: 'healing' }));
    const choice = await screen.findByRole('combobox', { name: /Simulate this failure/ });
    expect(screen.getByText('Where this comes from')).toBeInTheDocument();
    const how = screen.getByRole('region', { name: detectionHeading });
    const suppose = (value: string) => fireEvent.change(choice, { target: { value } });
    suppose('circuit:er-amsterdam');
    expect(how).toHaveTextContent('ER Amsterdam: BGP hold time 10 s, as the description says.');
    expect(how).not.toHaveTextContent('ER Dublin');
    expect(how).not.toHaveTextContent('The slowest');
    expect(screen.getByRole('radio', { name: /BGP hold time 10 s/ })).toBeChecked();
    suppose('circuit:er-dublin');
    expect(screen.getByRole('radio', { name: /BGP hold time 180 s/ })).toBeChecked();
    fireEvent.click(screen.getByRole('radio', { name: /BFD/ }));
    suppose('circuit:er-amsterdam');
    expect(screen.getByRole('radio', { name: /BFD/ })).toBeChecked();
  });

  it('shows the path of replies where it differs, in the map and in text', async () => {
    const { text } = await loadLibraryFile('bow-tie');
    const { store, told } = shown(text, { destination: 'vnet:west' });
    // The text has both directions, without a choice.
    const inText = within(screen.getByRole('region', { name: textWords.heading }));
    expect(inText.getByRole('heading', { name: 'Replies' })).toBeInTheDocument();
    expect(
      inText.getAllByRole('list', { name: new RegExp(`^${pathListNames.replySteps}`) }),
    ).not.toHaveLength(0);
    fireEvent.click(screen.getByRole('radio', { name: directionWords.reply }));
    expect(inText.queryByRole('heading', { name: 'Replies' })).toBeNull();
    expect(store.getState().shown.direction).toBe('reply');
    const map = mapIn(told(), 'reply');
    const used = [...map.links].filter(([, { state }]) => state === 'in-use').map(([id]) => id);
    expect(new Set(used)).toEqual(told().answer.replyLinks);
    expect(map.paths.every(({ nodes }) => nodes[0] === map.start)).toBe(true);
    // Towards the office: against the direction of requests.
    expect(map.links.get('connection:er-amsterdam.primary')?.uses[0]?.travel).toBe('backward');
    act(() => store.getState().ask({ destination: 'vnet:north' }));
    expect(screen.queryByRole('radio', { name: directionWords.reply })).toBeNull();
    expect(mapIn(told(), 'reply')).toBe(told().answer.map);
    act(() => store.getState().showMore({ direction: 'request' }));
    expect(inText.getByRole('heading', { name: 'Replies' }).nextSibling).toHaveTextContent(/^Replies /);
  });
});

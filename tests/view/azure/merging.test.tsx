// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as described } from '../../../src/azure/describe';
import { handOnWords } from '../../../src/content/azure/pasteWords';
import { asked, inputOf, open, paste, press } from './panel';

beforeEach(() => sessionStorage.clear());

const inventory = inputOf('inventory.txt');
const later = inventory.replaceAll('"bandwidthInMbps": 1000', '"bandwidthInMbps": 2000');
const worked = (described([{ text: inventory }]).text ?? '').replace('From Azure', 'Ours  # mine');
const changes = () => screen.getByRole('region', { name: handOnWords.changes });
const { merge: mergeStep, replace: replaceStep } = handOnWords.step;

describe('a text that is there already', () => {
  it('is asked about, merged with, and every difference can be taken the other way', async () => {
    const { user, handed, networks, textNow } = open(worked);
    await paste(later);
    expect(handed).toEqual([]);
    await user.click(press(handOnWords.merge));
    expect(networks).toEqual([]);
    expect(textNow()).toContain('Ours  # mine');
    expect(textNow().match(/bandwidth: 2 Gbps/g)).toHaveLength(2);
    expect(changes()).toHaveTextContent('er-ams-01: bandwidth is now 2 Gbps, and was 1 Gbps.');
    await user.click(
      within(changes()).getAllByRole('button', { name: handOnWords.otherWay.updated })[0] ?? changes(),
    );
    expect(textNow().match(/bandwidth: 2 Gbps/g)).toHaveLength(1);
    expect(asked()).toMatch(/^Which offices/);
  });

  it('comes back whole when the merge is undone, and is merged again', async () => {
    const { user, textNow } = open(worked);
    await paste(later);
    await user.click(press(handOnWords.merge));
    const merged = textNow();
    await user.click(press(mergeStep.undo));
    expect(textNow()).toBe(worked);
    expect(screen.getByText(handOnWords.title)).toBeVisible();
    await user.click(press(mergeStep.redo));
    expect(textNow()).toBe(merged);
  });

  it('keeps what was written after the merge when the merge is undone', async () => {
    const { user, textNow, write } = open(worked);
    await paste(later);
    await user.click(press(handOnWords.merge));
    write(textNow().replace('circuits: [er-lon-01]', 'circuits: [er-lon-01]\n    routers: 2  # both new'));
    await user.click(press(mergeStep.undo));
    expect(textNow()).toContain('routers: 2  # both new');
    expect(textNow().match(/bandwidth: 1 Gbps/g)).toHaveLength(2);
  });

  it('is replaced as another network where that is wanted, and comes back', async () => {
    const { user, networks, textNow } = open(worked);
    await paste(later);
    await user.click(press(handOnWords.replace));
    expect(networks).toEqual([described([{ text: later }]).text]);
    await user.click(press(replaceStep.undo));
    expect(textNow()).toBe(worked);
  });

  it('is left alone where it cannot be parsed', async () => {
    const { user, handed } = open('network: [');
    await paste(later);
    await user.click(press(handOnWords.merge));
    expect(screen.getByRole('alert')).toHaveTextContent(handOnWords.unparsable);
    expect(handed).toEqual([]);
  });

  it('is told of new elements in one sentence, and of what is not in the paste', async () => {
    const { user } = open(worked);
    await paste(inputOf('show.yaml'));
    await user.click(press(handOnWords.merge));
    expect(
      within(changes())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'er-lon-01 is in the text and not in this paste; it stays.',
      'er-ams-01 is in the text and not in this paste; it stays.',
      'er-mun-22 and office-er-mun-22 are new.',
    ]);
  });
});

describe('what people wrote between two pastes', () => {
  it('stays, and what Azure says is brought up to date', async () => {
    const { textNow, write, handed } = open();
    await paste(inventory);
    write(
      (handed.at(-1) ?? '').replace(
        'circuits: [er-lon-01]',
        'circuits: [er-lon-01]\n    routers: 2  # both new\n    exit: internet\n    prefer: [er-lon-01, internet]',
      ),
    );
    await paste(later);
    expect(textNow()).toContain(
      'routers: 2  # both new\n    exit: internet\n    prefer: [er-lon-01, internet]',
    );
    expect(textNow()).toContain('bandwidth: 2 Gbps');
  });

  it('stays where Azure says something else now, with both values and a choice', async () => {
    const { user, textNow, write } = open();
    await paste(inventory);
    write(textNow().replace('bandwidth: 1 Gbps', 'bandwidth: 5 Gbps'));
    await paste(later);
    expect(textNow()).toContain('bandwidth: 5 Gbps');
    const row = within(changes()).getByText(
      /er-lon-01: bandwidth stays 5 Gbps, as in the text; Azure says 2 Gbps\./,
    );
    await user.click(
      within(row.closest('li') ?? row).getByRole('button', { name: handOnWords.otherWay.kept }),
    );
    expect(textNow()).not.toContain('5 Gbps');
    expect(textNow().match(/bandwidth: 2 Gbps/g)).toHaveLength(2);
  });

  it('is undone with the paste that came by itself', async () => {
    const { user, textNow } = open();
    await paste(inventory);
    const before = textNow();
    await paste(later);
    await user.click(press(mergeStep.undo));
    expect(textNow()).toBe(before);
    expect(screen.getByText(/^Found: 2 circuits/)).toBeVisible();
  });
});

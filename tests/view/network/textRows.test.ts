import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/analysis/assess';
import { askable } from '../../../src/analysis/network/askable';
import { compile } from '../../../src/compile/compile';
import { readDescription } from '../../../src/format/readDescription';
import { describedRisks } from '../../../src/model/topology';
import { networkRows } from '../../../src/view/text/networkRows';

const folder = new URL('../../fixtures/networks/more/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.network.yaml'));

describe('the tables of the text view', () => {
  it.each(files)('have everything of %s that can fail, each once', (file) => {
    const topology = askable(
      compile(readDescription(readFileSync(new URL(file, folder), 'utf8')).description),
    );
    const { nodes, links, groups } = networkRows(topology, assess(topology, topology.opening), 'request');
    const listed = [...nodes, ...links, ...groups].map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const risks = describedRisks(topology).filter(({ kind }) => kind !== 'misconfiguration');
    expect(risks.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
  });
});

// The plate of a failed provider, and of a shared risk, hides no name that stays and no station.

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { layOut } from '../../src/layout/layOut';
import { isOverlapping, type Rect } from '../../src/layout/map/geometry';
import type { MapLayout, PlacedLabel } from '../../src/layout/map/mapLayout';
import { failedPlateOf } from '../../src/layout/map/plates';
import { riskPlate, tapeAround, tapedPlates } from '../../src/layout/marks/failurePlates';
import { phoneFigure } from '../../src/layout/phone/phoneFigure';
import { wideFigure } from '../../src/layout/wide/wideFigure';
import type { CompiledTopology } from '../../src/model/compiledTopology';
import { tapedPlaces } from '../../src/view/map/mapForms';
import { rectsOf } from '../../src/view/map/stationRects';
import { libraryNetworks } from '../networks/libraryNetworks';
import { describedFiles, drawnDescription, drawnTopology } from './drawnFile';

const textsOf = (label: PlacedLabel | null): readonly Rect[] =>
  label ? [label.name.rect, ...(label.details ? [label.details.rect] : [])] : [];

/** What a plate must not hide while these stations have no name. */
function shownIn(layout: MapLayout, nameless: ReadonlySet<string>): readonly Rect[] {
  return [
    ...rectsOf(layout).values(),
    ...layout.stations.flatMap(({ id, label }) => (nameless.has(id) ? [] : textsOf(label))),
    ...layout.boxes.flatMap(({ label, foot }) => [...textsOf(label), ...(foot ? [foot.rect] : [])]),
    ...layout.circuits.flatMap(({ labels }) => labels.flatMap(textsOf)),
  ];
}

const counted = { taped: 0, risks: 0 };

function hiddenBy(topology: CompiledTopology): readonly string[] {
  const network = drawnTopology(topology);
  const layouts = [
    wideFigure(network, 'roomy', 968),
    wideFigure(network, 'dense', 968),
    phoneFigure(network),
  ];
  return layouts.flatMap((layout) => {
    const rects = rectsOf(layout);
    const all = new Map(
      topology.failureTargets
        .filter(({ kind }) => kind === 'provider')
        .flatMap(({ nodes, name }) => nodes.map((node) => [node, name] as const)),
    );
    const taped = tapedPlaces(network, all).map((of) => {
      const edges = [...of.edges].flatMap((edge) => rects.get(edge) ?? []);
      return { ...of, tape: tapeAround(edges, layout) };
    });
    // All providers at once: each plate keeps off those of the others, too.
    const plates = tapedPlates(layout, taped).map(failedPlateOf);
    const nameless = new Set(taped.flatMap(({ edges }) => [...edges]));
    const far = taped.flatMap(({ name, place, tape }, index) => {
      const plate = plates[index];
      const reach = { ...tape, y: tape.y - 45, height: tape.height + 90, x: -9999, width: 99_999 };
      return plate && !isOverlapping(reach, plate) ? [`${layout.form}: ${name} far from ${place}`] : [];
    });
    const hidden = taped.flatMap(({ name, place }, index) => {
      counted.taped += 1;
      const plate = plates[index];
      const others = plates.filter((_, other) => other !== index);
      if (!plate) return [`${layout.form}: no plate for ${name}`];
      return [...shownIn(layout, nameless), ...others].some((rect) => isOverlapping(rect, plate))
        ? [`${layout.form}: ${name} in ${place}`]
        : [];
    });
    const risks = layout.risks.flatMap(({ id, strips }) => {
      counted.risks += 1;
      const name = network.risks.find((risk) => risk.id === id)?.caption.name ?? '';
      const text = riskPlate(layout, name, strips);
      return text ? [] : [`${layout.form}: no plate for ${name}`];
    });
    return [...hidden, ...far, ...risks];
  });
}

describe('the name of an intact shared risk', () => {
  const withRisks = [
    ...libraryNetworks.map(({ examination }) => drawnTopology(examination.compiled.topology)),
    ...[...describedFiles.values()].map(drawnDescription),
  ].filter(({ risks }) => risks.length > 0);

  it.each(['page', 'phone'] as const)('stands beside the lines that it takes: %s', (place) => {
    const risks = withRisks
      .flatMap((network) => layOut(network, place).risks)
      .filter(({ strips }) => strips.length > 0);
    expect(risks.length).toBeGreaterThan(1);
    for (const { id, strips, label } of risks) {
      expect(label, id).not.toBeNull();
      const near = strips.some(({ x, y, width, height }) =>
        isOverlapping(
          { x: x - 30, y: y - 30, width: width + 60, height: height + 60 },
          label?.rect ?? { x: -999, y: 0, width: 0, height: 0 },
        ),
      );
      expect(near, id).toBe(true);
    }
  });
});

describe('plates of failures', () => {
  it.each(libraryNetworks)('hide nothing and stand beside what has failed: $id', ({ examination }) => {
    expect(hiddenBy(examination.compiled.topology)).toEqual([]);
  });

  it('do so where one place has connections of two providers', () => {
    const description = describedFiles.get('group-network');
    expect(description && hiddenBy(compile(description).topology)).toEqual([]);
  });

  it('were asked about', () => {
    expect(counted.taped).toBeGreaterThan(40);
    expect(counted.risks).toBe(3);
  });
});

// Segments of the ruler: start and end of each stretch of the path.

import type { Assessment, Stretch } from '../../analysis/assess';
import type { Line } from '../../analysis/elements/linkStates';
import type { LinkExposure } from '../../model/compiledTopology';

/** Places of the picture above the ruler, from left to right. */
export type Stop = 'office' | 'exit' | 'partner' | 'edge' | 'marker' | 'service';

export type Segment = {
  readonly from: Stop;
  readonly to: Stop;
  readonly exposure: LinkExposure;
  readonly line: Line;
  /** Null for the office's own network before its exit. */
  readonly stretch: Stretch | null;
  readonly privateEndsBefore: boolean;
  /** Intermediate station. */
  readonly passes: Stop | null;
};

export const lineOf = ({ exposure }: Pick<Stretch, 'exposure'>, { question }: Assessment): Line => {
  if (exposure === 'public-internet') return 'internet';
  return question.destination.peering;
};

function segmentsOf(stretch: Stretch, next: Stretch | undefined, assessment: Assessment): readonly Segment[] {
  const { exposure, dedicated } = stretch;
  const line = lineOf(stretch, assessment);
  const common = { exposure, line, stretch, privateEndsBefore: false, passes: null };
  switch (exposure) {
    case 'encrypted-tunnel':
    case 'public-internet': {
      const arrives = stretch.to === assessment.service;
      const to = arrives ? 'service' : 'partner';
      return [
        { ...common, exposure: 'private', stretch: null, from: 'office', to: 'exit' },
        { ...common, from: 'exit', to, privateEndsBefore: true, passes: arrives ? 'partner' : null },
      ];
    }
    case 'microsoft-shared':
      return [{ ...common, from: 'marker', to: 'service', privateEndsBefore: true }];
    case 'microsoft-isolated':
      return [{ ...common, from: 'edge', to: 'service' }];
    case 'private': {
      if (!dedicated) return [{ ...common, from: 'office', to: 'partner' }];
      return [{ ...common, from: 'partner', to: next?.exposure === 'microsoft-shared' ? 'marker' : 'edge' }];
    }
  }
}

export function rulerSegments(stretches: readonly Stretch[], assessment: Assessment): readonly Segment[] {
  return stretches.flatMap((stretch, index) => segmentsOf(stretch, stretches[index + 1], assessment));
}

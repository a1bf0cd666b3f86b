import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import type { Topology } from '../../../model/topology';
import { selectAssessment, selectShownInternetOnlyTraffic } from '../../../store/selectors';
import { useExplainer } from '../../shell/useExplainer';

export type ShownPicture = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
  readonly selected: string | null;
  readonly internetOnly: InternetOnlyTraffic | null;
};

/** Returns the state of the picture, still or live. */
export const useShownPicture = (): ShownPicture => ({
  topology: useExplainer((state) => state.topology, 'nextFrame'),
  assessment: useExplainer(selectAssessment, 'nextFrame'),
  direction: useExplainer((state) => state.choices.direction, 'nextFrame'),
  selected: useExplainer((state) => state.choices.select, 'nextFrame'),
  internetOnly: useExplainer(selectShownInternetOnlyTraffic, 'nextFrame'),
});

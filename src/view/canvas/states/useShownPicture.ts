import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import type { Topology } from '../../../model/topology';
import { selectAssessment, selectShownInternetOnlyTraffic } from '../../../store/selectors';
import { useFollowed } from '../../shell/useExplainer';

export type ShownPicture = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
  readonly selected: string | null;
  readonly internetOnly: InternetOnlyTraffic | null;
};

/** Returns the state of the picture, still or live. */
export const useShownPicture = (): ShownPicture => ({
  topology: useFollowed((state) => state.topology),
  assessment: useFollowed(selectAssessment),
  direction: useFollowed((state) => state.choices.direction),
  selected: useFollowed((state) => state.choices.select),
  internetOnly: useFollowed(selectShownInternetOnlyTraffic),
});

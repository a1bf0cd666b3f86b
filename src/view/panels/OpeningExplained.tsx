import { openingExplanation } from '../../content/explanations/opening';
import { StartTour } from '../tour/StartTour';
import { Explained } from './Explained';

/** Explains the opening scene, and invites to the tour. */
export function OpeningExplained() {
  return <Explained explanation={openingExplanation} aside={<StartTour isInvitation />} />;
}

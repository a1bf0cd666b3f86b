import { openingExplanation } from '../../content/explanations/opening';
import { StartTour } from '../tour/StartTour';
import { Explained } from './Explained';
import { TheArticle } from './TheArticle';

/** Explains the opening scene and the article, and invites to the tour. */
export function OpeningExplained() {
  return (
    <>
      <Explained explanation={openingExplanation} aside={<StartTour isInvitation />} />
      <TheArticle />
    </>
  );
}

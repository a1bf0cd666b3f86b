// What the article calls its elements, and the files of the source that may say so.

import { misconfigurations } from '../src/model/misconfigurations';
import { linkTerms, nodeTerms } from '../src/networks/texasSeattle/description';
import { boxes, groupTerms } from '../src/networks/texasSeattle/terms';

/** Where the article's network is spoken of, and why: ARCHITECTURE.md. A folder ends in a slash. */
export const ofTheArticle: readonly string[] = [
  'src/networks/texasSeattle/',
  'src/view/canvas/layouts/elements.ts',
  'src/view/canvas/layouts/narrow.ts',
  'src/view/canvas/layouts/wide.ts',
  'src/store/choices/tour.ts',
  'src/store/tourScenes.ts',
  'src/store/tourScript.ts',
  'src/content/article/',
  'src/content/contention/',
  'src/content/explanations/circuit.ts',
  'src/content/explanations/customerNetwork.ts',
  'src/content/explanations/internetSide.ts',
  'src/content/explanations/microsoftNetwork.ts',
  'src/content/explanations/misconfigurations.ts',
  'src/content/explanations/opening.ts',
  'src/content/explanations/partnerEdge.ts',
  'src/content/explanations/services.ts',
  'src/content/explanations/sessions.ts',
  'src/content/failover/measured.ts',
  'src/content/myths/circuits.ts',
  'src/content/myths/compliance.ts',
  'src/content/myths/predictability.ts',
  'src/content/myths/routing.ts',
  'src/content/remedies/bottlenecks.ts',
  'src/content/tour/failures.ts',
  'src/content/tour/judgements.ts',
  'src/content/tour/notes/offices.ts',
  'src/content/tour/offices.ts',
];
/** Places of the world, some of which the article's offices are named after. */
const ofTheWorld = /^src\/model\/(azureRegions|peeringLocations)\.ts$/;

/** What the article calls an element is often what any network calls its kind. */
const kindsToo = new Set<string>([
  'internet',
  'public-internet',
  'primary',
  'secondary',
  'circuit',
  'microsoft-edge',
  'customer-network',
  'public-services',
  'private-peering',
  ...misconfigurations.map(({ prefix }) => prefix),
]);
const articleIds = new Set(
  [...nodeTerms, ...linkTerms, ...groupTerms, ...boxes].map(({ id }) => id).filter((id) => !kindsToo.has(id)),
);
const articleNames = /\b(Texas|Seattle|MSEE [12]|PE [12])\b/;

export const isOfTheArticle = (text: string) => articleIds.has(text) || articleNames.test(text);

export const mayNameTheArticle = (path: string): boolean =>
  ofTheWorld.test(path) || ofTheArticle.some((own) => path.startsWith(own));

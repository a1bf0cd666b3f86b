import { explanationOf, openingExplanation } from '../../content/explanations/explanationOf';
import { Explained } from './Explained';
import { FailButtons } from './FailButtons';

/** One element of the picture: its explanation, and what of it can be failed. */
export function ElementExplained({ id }: { readonly id: string }) {
  return (
    <>
      <Explained explanation={explanationOf(id) ?? openingExplanation} />
      <FailButtons id={id} />
    </>
  );
}

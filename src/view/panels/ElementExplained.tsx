import { explanationOf, openingExplanation } from '../../content/explanations/explanationOf';
import { useTopology } from '../shell/useExplainer';
import { Explained } from './Explained';
import { FailButtons } from './FailButtons';

/** One element of the picture: its explanation, and what of it can be failed. */
export function ElementExplained({ id }: { readonly id: string }) {
  const topology = useTopology();
  return (
    <>
      <Explained explanation={explanationOf(topology, id) ?? openingExplanation} />
      <FailButtons id={id} />
    </>
  );
}

import { explanationOf, openingExplanation } from '../../content/explanations/explanationOf';
import { useTopology } from '../shell/useExplainer';
import { Explained } from './Explained';
import { FailButtons } from './FailButtons';

/** Explanation of a selected element, with its failures. */
export function ElementExplained({ id }: { readonly id: string }) {
  const topology = useTopology();
  return (
    <>
      <Explained explanation={explanationOf(topology, id) ?? openingExplanation} />
      <FailButtons id={id} />
    </>
  );
}

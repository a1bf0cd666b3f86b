import { useMemo } from 'react';
import { contentionTold } from '../../../content/tour/contentionTold';
import { contentionFor } from '../../../store/contention';
import { Told } from '../../panels/Told';
import { useExplainer } from '../../useExplainer';

/** What the reader's own run came to: it follows the controls of the room. */
export function ContentionTold() {
  const colleagues = useExplainer(({ choices }) => choices.colleagues);
  const others = useExplainer(({ choices }) => choices.others);
  const arrivals = useExplainer(({ choices }) => choices.arrivals);
  const seed = useExplainer(({ choices }) => choices.seed);
  const told = useMemo(
    () => contentionTold(contentionFor({ colleagues, others, arrivals, seed }).result),
    [colleagues, others, arrivals, seed],
  );
  return <Told statement={told} />;
}

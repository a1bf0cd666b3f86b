import { type ReactNode, useState } from 'react';
import type { Told } from '../../../store/network/derived';
import { explainerOf } from '../../../store/network/explained';
import { networkTopics } from '../../../store/network/shown';
import { ExplainerContext, useExplainerStore } from '../../shell/useExplainer';
import { useNetworkStore } from './useNetwork';

type Props = { readonly told: Told; readonly children: ReactNode };

/** Lets the components of the article's page tell this network. */
export function Explained({ told, children }: Props) {
  const network = useNetworkStore();
  const { answer } = useExplainerStore();
  const [explainer] = useState(() => ({ store: explainerOf(network, told), answer, topics: networkTopics }));
  return <ExplainerContext value={explainer}>{children}</ExplainerContext>;
}

import { detectionHeading, detectionStatements } from '../../../content/network/detectionWords';
import { type Detection, detectionUnder } from '../../../store/network/detection';
import { selectTold } from '../../../store/network/networkSelectors';
import { Failover } from '../../more/failover/Failover';
import { Statements } from '../../statement/StatementText';
import { useNetwork } from '../state/useNetwork';

/** Effects of a failure until routing has converged, by the clocks of the description unless one was chosen. */
export function NetworkFailover() {
  const told = useNetwork(selectTold);
  const chosen = useNetwork(({ shown }) => shown.clock);
  if (!told) return <Failover />;
  return (
    <Failover
      detectionOf={(failure) => {
        const detection = detectionUnder(told, failure);
        return { clock: chosen ?? detection.clock, said: <Detected detection={detection} /> };
      }}
    />
  );
}

function Detected({ detection }: { readonly detection: Detection }) {
  if (detection.circuits.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="detected-how">
      <h3 id="detected-how">{detectionHeading}</h3>
      <Statements statements={detectionStatements(detection, detection.given)} />
    </section>
  );
}

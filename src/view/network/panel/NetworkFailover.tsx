import { detectionHeading, detectionStatements } from '../../../content/network/detectionWords';
import { detectionIn } from '../../../store/network/detection';
import { selectTold } from '../../../store/network/networkSelectors';
import { Failover } from '../../more/failover/Failover';
import { Statements } from '../../statement/StatementText';
import { useNetwork } from '../state/useNetwork';

/** Effects of a failure until routing has converged, by the clocks of the description. */
export function NetworkFailover() {
  const told = useNetwork(selectTold);
  const detection = told && detectionIn(told);
  return (
    <>
      <Failover />
      {detection && detection.circuits.length > 0 && (
        <section className="panel-part" aria-labelledby="detected-how">
          <h3 id="detected-how">{detectionHeading}</h3>
          <Statements statements={detectionStatements(detection.circuits, detection.given)} />
        </section>
      )}
    </>
  );
}

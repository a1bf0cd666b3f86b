import { sheetWords } from '../../../content/sheet/sheet';
import { selectTold } from '../../../store/network/networkSelectors';
import { MapFigure } from '../../map/MapFigure';
import { MapRuler } from '../../map/ruler/MapRuler';
import { SheetPaper } from '../../print/SheetPaper';
import { useNetwork } from '../state/useNetwork';

/** Length above which an address is of no use on paper. */
const LONGEST_ADDRESS = 300;
/** Number of nodes above which tables of all elements would take many sheets. */
const MOST_NODES = 40;

/** Print page of any network. */
export function NetworkSheet() {
  const told = useNetwork(selectTold);
  if (!told) return null;
  const { topology, answer } = told;
  const { href } = location;
  return (
    <SheetPaper
      title={topology.name}
      address={href.length > LONGEST_ADDRESS ? null : href}
      listsElements={topology.nodes.length <= MOST_NODES}
      figure={
        <div className="sheet-map">
          <MapFigure
            topology={topology}
            states={answer.map}
            place="page"
            name={sheetWords.figure}
            theme="light"
          />
          <MapRuler topology={topology} states={answer.map} place="page" />
        </div>
      }
    />
  );
}

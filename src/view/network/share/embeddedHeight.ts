import type { Told } from '../../../store/network/derived';
import { drawnMap } from '../../map/drawnMap';

/** Width of a column of text in most sites. */
const COLUMN = 900;

/** Question, verdict, ruler, failures and footer. */
const AROUND_MAP = 660;

/** Height in pixels at which all of an embedded network is seen in a common column. */
export function embeddedHeight({ topology, answer }: Told): number {
  const { width, height } = drawnMap(topology, 'page', answer.map.start).layout.viewBox;
  return Math.ceil((COLUMN * height) / width / 10) * 10 + AROUND_MAP;
}

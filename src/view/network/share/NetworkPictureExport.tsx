import type { PathInView } from '../../../analysis/report';
import { elementWords } from '../../../content/network/elementWords';
import { strokesIn } from '../../../content/network/shareWords';
import { pictureCaption, pictureFileName } from '../../../content/share';
import type { Told } from '../../../store/network/derived';
import { drawnMap } from '../../map/drawnMap';
import { MapFigure } from '../../map/MapFigure';
import { MapRuler } from '../../map/ruler/MapRuler';
import { KeyDrawing } from '../../share/KeyDrawing';
import { SavePicture } from '../../share/SavePicture';
import { plainName } from '../state/files';

type Props = {
  readonly told: Told;
  readonly path: PathInView;
  /** Empty where it would be too long to read. */
  readonly address: string;
};

/** Exports the whole map with its bar and key as a file. */
export function NetworkPictureExport({ told: { topology, answer }, path, address }: Props) {
  const { assessment, change } = path;
  const { width } = drawnMap(topology, 'page', answer.map.start).layout.viewBox;
  const { office, destination } = assessment.question;
  return (
    <SavePicture
      caption={() => pictureCaption(assessment, change, address)}
      fileName={pictureFileName(plainName(office.name), plainName(destination.name))}
    >
      <MapFigure
        topology={topology}
        states={answer.map}
        place="page"
        extent="whole"
        name={elementWords.map(topology.name)}
      />
      <MapRuler topology={topology} states={answer.map} place="page" extent="whole" />
      <KeyDrawing strokes={strokesIn(topology)} width={width} id="network-export" />
    </SavePicture>
  );
}

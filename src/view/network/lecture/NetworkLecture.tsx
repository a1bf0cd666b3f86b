import { choicesOf } from '../../../store/network/askedCodec';
import { libraryQueryFor } from '../../../store/network/libraryChoices';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { LectureShell } from '../../present/LectureShell';
import { useLectureChannel } from '../../present/useLectureChannel';
import { useLastPointer } from '../../tourCard/useLastPointer';
import { useTourKeys } from '../../tourCard/useTourKeys';
import { useLessonMoves } from '../lesson/useLessonMoves';
import { useLibraryTour } from '../lesson/useLibraryTour';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { useNetworkView } from './useNetworkView';
import './networkLecture.css';

/** Lecture about any network; a library network has a tour and notes. */
export function NetworkLecture() {
  const store = useNetworkStore();
  const id = useNetwork(selectLibraryId);
  const tour = useNetwork((state) => state.tour);
  const asked = useNetwork((state) => state.asked);
  const view = useNetwork((state) => state.view);
  const shown = useNetwork((state) => state.shown);
  const screen = useLectureChannel(useNetworkView(id));
  const choices = choicesOf(asked, view, shown, { ...tour, lecture: 'notes' });
  return (
    <>
      {tour.step === null && <KeysBeforeTour />}
      <LectureShell
        notes={id === null ? null : libraryQueryFor(id, choices)}
        onEnd={() => store.getState().setLecture('off')}
        screen={screen}
      />
    </>
  );
}

const noSteps = [] as const;

/** Starts the tour, if there is one, by key or clicker. */
function KeysBeforeTour() {
  useTourKeys(useLessonMoves(useLibraryTour()?.steps ?? noSteps), 'on', useLastPointer());
  return null;
}

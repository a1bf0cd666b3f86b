import { selectAssessment } from '../../store/selectors';
import { StillPicture } from '../canvas/StillPicture';
import { whereKeyLeads } from '../canvas/states/keys';
import { TopicBar } from '../more/TopicBar';
import { OpeningExplained } from '../panels/OpeningExplained';
import { ReplyDirection } from '../panels/ReplyDirection';
import { TheArticle } from '../panels/TheArticle';
import { ExposureRuler } from '../ruler/ExposureRuler';
import { HopStrip } from '../ruler/HopStrip';
import type { Answer } from '../shell/answer';
import { useExplainer } from '../shell/useExplainer';
import { OtherOffice } from '../verdict/OtherOffice';
import { VerdictWords, verdictSummary } from '../verdict/VerdictWords';

function Hops() {
  const topology = useExplainer((state) => state.topology, 'nextFrame');
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  return <HopStrip topology={topology} assessment={assessment} />;
}

function Ruler() {
  const topology = useExplainer((state) => state.topology, 'nextFrame');
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  const direction = useExplainer((state) => state.choices.direction, 'nextFrame');
  return <ExposureRuler topology={topology} assessment={assessment} direction={direction} />;
}

/** The second script: all that the HTML shows of the opening scene and a choice changes. */
export const answer: Answer = {
  VerdictWords,
  OtherOffice,
  verdictSummary,
  Hops,
  Ruler,
  StillPicture,
  ReplyDirection,
  OpeningExplained,
  TheArticle,
  TopicBar,
  whereKeyLeads,
};

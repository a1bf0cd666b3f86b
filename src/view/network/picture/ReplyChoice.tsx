import { directionWords } from '../../../content/directionWords';
import type { Told } from '../../../store/network/derived';
import { repliesDiffer } from '../../../store/network/replyMap';
import { DirectionChoice } from '../../panels/DirectionChoice';
import '../../panels/replyDirection.css';

/** Choice of the direction that map, ruler and text show, where replies take other connections or lines. */
export function ReplyChoice({ told }: { readonly told: Told }) {
  if (!repliesDiffer(told)) return null;
  return (
    <div className="reply-direction">
      <span>{directionWords.differs}</span> <DirectionChoice name={directionWords.inPicture} />
    </div>
  );
}

// Words for the failure that a tour asks the reader to cause; misconfigurations are made, and do not fail.

import type { CompiledTopology, FailureId } from '../../model/compiledTopology';
import { riskName } from '../assess/naming';
import { misconfigurationOf } from '../causes';
import { capitalised, listed } from '../names';
import { lessonWords } from './lessonWords';

export type BreakWords = { readonly todo: string; readonly button: string };

export function breakWords(topology: CompiledTopology, failures: readonly FailureId[]): BreakWords {
  const [only = '', ...others] = failures;
  const wrong = others.length === 0 ? misconfigurationOf(topology, only) : null;
  if (wrong !== null) return { todo: lessonWords.toMake(wrong.makeButton), button: wrong.makeButton };
  const what = listed(failures.map((id) => riskName({ topology, groups: [] }, id)));
  return { todo: lessonWords.todo(capitalised(what)), button: lessonWords.breakIt(what) };
}

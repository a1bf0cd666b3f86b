// Effects of the current failures and of each single failure: before and during.

import type { Assessment } from '../../analysis/assess';
import type { FailureTest, PathInView, PathReport } from '../../analysis/report';
import { failureName } from '../failureName';
import { capitalised } from '../names';
import { modelled } from '../sources';
import { privateMark, reachableMark } from '../verdictMarks';
import { verdictSentence } from '../verdictSentence';
import { repliesInWords, requestsInWords } from './answer';
import { type Block, row, sentences } from './document';
import { failuresInWords } from './scenario';

/** Compares the intact network with the current failures. */
export function beforeAndDuring({ intact, assessment }: PathInView): Block {
  const compared: readonly (readonly [string, (of: Assessment) => string])[] = [
    ['Does it work?', (of) => reachableMark(of).title],
    ['Is it private?', (of) => `${privateMark(of).title}, ${privateMark(of).detail}`],
    ['Requests', requestsInWords],
    ['Replies', repliesInWords],
  ];
  return {
    kind: 'table',
    caption: 'Before and during the failures shown',
    head: [
      'Question',
      'Before: nothing has failed',
      `During: ${failuresInWords(assessment.topology, assessment.scenario.failures)}`,
    ],
    rows: compared.map(([name, say]) => row(name, capitalised(say(intact)), capitalised(say(assessment)))),
  };
}

const effectOf = ({ during, change }: FailureTest) => verdictSentence(during, change).consequence;

/** Qualifies "private" by its extent. */
function howFarPrivate(assessment: Assessment): string {
  const { title, detail } = privateMark(assessment);
  return assessment.outcome.privacy === 'yes' ? capitalised(detail) : title;
}

const changesNothing = ({ intact }: PathReport, { damage, during }: FailureTest) =>
  damage === 'nothing' && during.state === intact.state;

/** Groups failures with equal effects, ordered by the first. */
function effectRows(tests: readonly FailureTest[]) {
  const failuresByEffect = new Map<string, { readonly effect: readonly string[]; failures: string[] }>();
  for (const test of tests) {
    const { during, failure } = test;
    const effect = [
      reachableMark(during).title,
      howFarPrivate(during),
      capitalised(requestsInWords(during)),
      capitalised(repliesInWords(during)),
      effectOf(test),
    ];
    const alike = failuresByEffect.get(effect.join()) ?? { effect, failures: [] };
    alike.failures.push(failureName(during.topology, failure));
    failuresByEffect.set(effect.join(), alike);
  }
  return [...failuresByEffect.values()].map(({ effect, failures }) => row(failures.join('; '), ...effect));
}

/** Returns a row for each failure with an effect; lists the others by name. */
export function failureTestBlocks(report: PathReport): readonly Block[] {
  const { failureTests, intact } = report;
  const telling = failureTests.filter((test) => !changesNothing(report, test));
  const harmless = failureTests.filter((test) => changesNothing(report, test));
  const table: Block = {
    kind: 'table',
    caption: 'Each single failure on its own, worst first',
    head: ['What fails', 'Works?', 'Private?', 'Requests', 'Replies', 'What it does'],
    rows: effectRows(telling),
  };
  const list: readonly Block[] = [
    sentences(modelled('Each of these alone changes nothing for this traffic:')),
    {
      kind: 'list',
      items: harmless.map(({ failure, during }) => modelled(failureName(during.topology, failure))),
    },
  ];
  return [
    sentences(
      modelled(
        `Each row starts from the intact network, whatever has failed in the scenario. Requests before: ${requestsInWords(intact)}. Replies before: ${repliesInWords(intact)}.`,
      ),
    ),
    ...(telling.length > 0 ? [table] : []),
    ...(harmless.length > 0 ? list : []),
  ];
}

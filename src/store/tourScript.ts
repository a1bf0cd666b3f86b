// Tasks, questions and answer options of the tour's steps, with element ids of the article's figure.

import type { Prediction } from '../analysis/prediction';
import type { Requirement } from '../analysis/requirements';
import type { Scenario } from '../model/scenario';
import type { Topic } from './choices/page';
import type { Answer, TourAnswer, TourStep } from './choices/tour';

/** Task that the reader completes. */
export type Task =
  | { readonly kind: 'failed'; readonly id: string }
  | { readonly kind: 'set'; readonly to: Partial<Scenario> }
  | { readonly kind: 'opened'; readonly topic: Topic };

/** Question of a step: the path that traffic takes, or the verdict on a requirement. */
export type Question = { readonly kind: 'path' } | { readonly kind: 'verdict'; readonly on: Requirement };

export type Option = {
  readonly answer: Exclude<TourAnswer, 'not-sure'>;
  /** Selecting one of these elements picks this answer; the first one represents it in the picture. */
  readonly elements: readonly string[];
};

export type Asked = { readonly question: Question; readonly options: readonly Option[] };

const circuit = ['circuit', 'primary', 'secondary', 'partner-edge', 'pe1', 'pe2', 'pe1-pe2'];
const circuitLines = ['seattle-pe1', 'seattle-pe2', 'microsoft-edge', 'msee1', 'msee2', 'microsoft-peering'];
const byCircuit = [...circuit, ...circuitLines, 'primary-microsoft', 'secondary-microsoft'];
const byInternet = ['internet', 'public-internet', 'internet-microsoft', 'seattle-internet'];
const byPrivatePeering = ['private-peering', 'primary-private', 'secondary-private', 'azure-vnet'];
const pathQuestion = { kind: 'path' } as const;

const toInternet: Option = { answer: 'internet', elements: byInternet };
const byTexas: Option = { answer: 'texas', elements: ['texas', 'texas-internet'] };
const staysInSeattle: Option = { answer: 'nowhere', elements: ['seattle'] };

/** Predictions that the tour's answers stand for in this network. */
export const predictions: Readonly<Partial<Record<TourAnswer | Answer, Prediction>>> = {
  both: { kind: 'connections', connections: ['primary', 'secondary'] },
  primary: { kind: 'connections', connections: ['primary'] },
  secondary: { kind: 'connections', connections: ['secondary'] },
  internet: { kind: 'exit' },
  texas: { kind: 'office', office: 'texas' },
  seattle: { kind: 'office', office: 'seattle' },
  'private-peering': { kind: 'private-peering' },
  nowhere: { kind: 'nowhere' },
};

export const pathAnswers = [
  'both',
  'primary',
  'secondary',
  'internet',
  'texas',
  'seattle',
  'private-peering',
  'nowhere',
] as const;

const tasks: Readonly<Partial<Record<TourStep, Task>>> = {
  'two-offices': { kind: 'set', to: { office: 'texas' } },
  'where-private-ends': { kind: 'set', to: { destination: 'azure-vnet' } },
  'one-fails': { kind: 'failed', id: 'primary' },
  'how-it-feels': { kind: 'opened', topic: 'contention' },
  'would-it-help': { kind: 'opened', topic: 'advice' },
};

const questions: Readonly<Partial<Record<TourStep, Asked>>> = {
  'texas-line': {
    question: pathQuestion,
    options: [
      { answer: 'seattle', elements: ['seattle', ...byCircuit] },
      { answer: 'internet', elements: [...byInternet, 'texas-internet'] },
      { answer: 'nowhere', elements: ['texas'] },
    ],
  },
  'both-fail': {
    question: pathQuestion,
    options: [
      toInternet,
      byTexas,
      { answer: 'private-peering', elements: [...byPrivatePeering, 'azure-services'] },
      staysInSeattle,
    ],
  },
  'with-an-exit': { question: pathQuestion, options: [toInternet, byTexas, staysInSeattle] },
  'route-filter': {
    question: pathQuestion,
    options: [{ answer: 'both', elements: byCircuit }, toInternet, staysInSeattle],
  },
  'never-internet': {
    question: { kind: 'verdict', on: 'never-internet' },
    options: (['met', 'not-met', 'cannot-be-shown'] as const).map((answer) => ({ answer, elements: [] })),
  },
};

export const taskOf = (step: TourStep): Task | null => tasks[step] ?? null;

export const askedAt = (step: TourStep): Asked | null => questions[step] ?? null;

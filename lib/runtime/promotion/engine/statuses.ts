import { Phase, RECORDER, StatusRecord, StatusText } from './records';

/** The longest description of a status. */
const LONGEST = 140;

/** What a status of ours can say: the state that GitHub shows, and the words with which the description begins. */
const WORDS = {
  'waits': 'queued',
  'deploys': 'in_progress',
  'verified': 'success',
  'retired': 'success',
  'failed': 'failure',
  'lost': 'error',
  'broken': 'error',
  'withdrawn': 'inactive',
  'rolled back': 'inactive',
} as const;

export type Word = keyof typeof WORDS;

const NEVER_BEGAN = 'withdrawn, never began';

/** A status, with what it says to people. */
export function statusOf(word: Word, says: string): StatusText {
  return { state: WORDS[word], description: cut(`${word}: ${says}`) };
}

/** The status of what was withdrawn because its run ended before the job began. */
export function neverBegan(says: string): StatusText {
  return { state: WORDS.withdrawn, description: cut(`${NEVER_BEGAN}: ${says}`) };
}

/** One line that GitHub takes. */
export function cut(text: string, most = LONGEST): string {
  const characters = [...text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}

/** What all statuses of a deployment say together. */
export interface Life {
  readonly phase: Phase;
  readonly says: string;
  /** Since when it is in its phase. */
  readonly since: number;
  readonly admittedAt?: number;
  readonly markedAt?: number;
  readonly retiredAt?: number;
  readonly neverBegan: boolean;
}

/** A status of ours. GitHub writes some itself, and so do others: they mean nothing here. */
interface Told {
  readonly word: Word;
  readonly says: string;
  readonly at: number;
  readonly neverBegan: boolean;
}

/** What is worse stands later: it counts of two that were written in the same second. */
const OUTCOMES: readonly Word[] = ['verified', 'failed', 'broken'];

/** The phase of a deployment: a function of the set of its statuses. */
export function lifeOf(created: number, statuses: readonly StatusRecord[]): Life {
  const told = statuses.flatMap((status) => read(status) ?? []).sort((a, b) => a.at - b.at || OUTCOMES.indexOf(a.word) - OUTCOMES.indexOf(b.word) || (a.says < b.says ? -1 : 1));
  const first = (word: Word) => told.find((each) => each.word === word);
  const deploys = first('deploys');
  const more = { admittedAt: deploys?.at, markedAt: first('rolled back')?.at, retiredAt: first('retired')?.at, neverBegan: false };
  const outcome = told.filter(({ word }) => OUTCOMES.includes(word)).pop();
  // An outcome is what somebody saw; that a run was lost is only what others believed.
  const ended = outcome ?? first('lost');
  if (ended) return { ...more, phase: ended.word as Phase, says: ended.says, since: ended.at, admittedAt: deploys?.at ?? ended.at };
  // What was admitted is there, even if somebody else withdrew it at the same moment.
  if (deploys) return { ...more, phase: 'deploying', says: deploys.says, since: deploys.at };
  const withdrawn = first('withdrawn');
  if (withdrawn) return { ...more, phase: 'withdrawn', says: withdrawn.says, since: withdrawn.at, neverBegan: withdrawn.neverBegan };
  return { ...more, phase: 'queued', says: first('waits')?.says ?? '', since: created };
}

function read({ state, description, createdAt, creator }: StatusRecord): Told | undefined {
  if (creator !== RECORDER) return undefined;
  const word = (Object.keys(WORDS) as Word[]).find((each) => state === WORDS[each] && description.startsWith(each));
  if (!word) return undefined;
  const begins = description.startsWith(NEVER_BEGAN) ? NEVER_BEGAN : word;
  return { word, says: description.slice(begins.length).replace(/^: ?/, ''), at: createdAt, neverBegan: begins === NEVER_BEGAN };
}

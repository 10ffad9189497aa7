import { levelOfScore } from './cvss';
import { Level } from './finding';

/** What scanners call it. What is only worth knowing is low: it is seen, and stops nothing. */
const WORDS = new Map<string, Level>([
  ['critical', 'critical'],
  ['high', 'high'], ['error', 'high'],
  ['medium', 'medium'], ['moderate', 'medium'], ['warning', 'medium'],
  ['low', 'low'], ['note', 'low'], ['info', 'low'], ['informational', 'low'], ['none', 'low'], ['negligible', 'low'],
]);

/** The level that a word or a score of CVSS stands for; undefined for what says nothing. */
export function levelOf(said: unknown): Level | undefined {
  if (typeof said === 'number') return scored(said);
  if (typeof said !== 'string') return undefined;
  const text = said.trim();
  return /^\d{1,2}(\.\d+)?$/.test(text) ? scored(Number(text)) : WORDS.get(text.toLowerCase());
}

const scored = (score: number) => (score >= 0 && score <= 10 ? levelOfScore(score) : undefined);

import { Hole, Known } from './types';
import { contextPath, parseExpression } from '../../expressions/inside';

const WHOLE = new Set([
  'github.run_number', 'github.run_attempt', 'github.run_id', 'github.retention_days',
  'strategy.job-index', 'strategy.job-total', 'strategy.max-parallel', 'job.check_run_id', 'github.event.number',
]);

/** Objects of an event whose `id` or `number` is a text: what a user filled in, and the hash of a commit. */
const TEXTS = new Set(['inputs', 'client_payload', 'head_commit']);

/** Whether the value is a whole number in every run, so that a language with numbers may read it as one. */
export function isWholeNumber(expression: string): boolean {
  const parsed = parseExpression(expression);
  const path = parsed.ok ? contextPath(parsed.root)?.map((name) => name.toLowerCase()) : undefined;
  if (!path) return false;
  if (WHOLE.has(path.join('.'))) return true;
  const [root, event, object, key] = path;
  return path.length === 4 && root === 'github' && event === 'event' && !TEXTS.has(object) && (key === 'id' || key === 'number');
}

/** What kind of number the value at a place is in every run; undefined where it may be something else. */
export function numberAt({ expression, known }: Hole): Exclude<Known['type'], 'boolean'> {
  if (isWholeNumber(expression)) return 'whole';
  return known.type === 'boolean' ? undefined : known.type;
}

/** Whether the value may have been meant as a number where a language with numbers finds it without quotes: a free text, or a known one that looks like a number. */
export function looksLikeNumber({ known: { texts, open } }: Hole): boolean {
  return open !== undefined || texts?.some((text) => /^[-+]?\.?\d/.test(text) && !Number.isNaN(Number(text))) === true;
}

/** Hashes, names that GitHub chooses and results: nothing of it means anything to a program that runs it. */
const PLAIN = /^(?:github\.(?:sha|event_name|ref_type|repository_id|repository_owner_id|actor_id|event\.(?:before|after)|event\.\w+\.(?:sha|node_id|head_sha|merge_commit_sha)|event\.pull_request\.(?:head|base)\.sha)|runner\.(?:os|arch|environment)|job\.status|steps\.[\w-]+\.(?:outcome|conclusion)|needs\.[\w-]+\.result)$/;

/** Whether a value does no harm wherever it stands, in every run: numbers, hashes, results. */
export function isHarmlessValue(expression: string): boolean {
  if (isWholeNumber(expression)) return true;
  const parsed = parseExpression(expression);
  const path = parsed.ok ? contextPath(parsed.root)?.map((name) => name.toLowerCase()) : undefined;
  return path !== undefined && !path.some((name) => TEXTS.has(name)) && PLAIN.test(path.join('.'));
}

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

import { change, differingKeys, mapOf, shownValue } from './shown';
import { workflowDifferences } from './workflow-differences';
import { Document } from '../../core/inside';
import { yaml } from '../render/library';

/** How many lines are said of one file: `git diff` shows all of them afterwards. */
const MOST = 12;

/** Above this nobody wrote it by hand, and comparing it would take long. */
const LONGEST = 1_000_000;

/** How a file that is there differs from what would take its place, for somebody who has to decide. */
export function differences(old: string, { path, text }: Document): string[] {
  if (old.length > LONGEST) return [`it has ${old.length.toLocaleString('en')} characters, too many to compare`];
  const lines = differencesOf(old, path, text);
  return lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more differences`] : lines;
}

function differencesOf(old: string, path: string, text: string): string[] {
  if (!/\.(?:ya?ml|json)$/.test(path)) return lineDifferences(old, text);
  const before = parsed(old);
  if (before.problem !== undefined) return [`it cannot be read: ${before.problem}`];
  const after = parsed(text).value;
  if (path.startsWith('.github/workflows/')) return orStyle(workflowDifferences(before.value, after));
  return orStyle(differingKeys(mapOf(before.value), mapOf(after)).map((key) => `${key}: ${change(mapOf(before.value)[key], mapOf(after)[key])}`));
}

function orStyle(lines: readonly string[]): string[] {
  return lines.length > 0 ? [...lines] : ['comments, order and layout only'];
}

function parsed(text: string): { readonly value?: unknown; readonly problem?: string } {
  try {
    const document = yaml().parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    return error ? { problem: shownValue(error.message.split('\n')[0]) } : { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { problem: shownValue((error as Error).message.split('\n')[0]) };
  }
}

/** Lines that only one of the two has, wherever they stand. */
function lineDifferences(old: string, text: string): string[] {
  const [before, after] = [old, text].map((whole) => whole.split(/\r?\n/).map((line) => line.trim()).filter(Boolean));
  const [have, had] = [new Set(after), new Set(before)];
  const lost = before.filter((line) => !have.has(line));
  const added = after.filter((line) => !had.has(line));
  if (lost.length + added.length === 0) return orStyle([]);
  const shown = lost.slice(0, 5).map((line) => `loses the line '${shownValue(line)}'`);
  return [...shown, ...(lost.length > 5 ? [`loses ${lost.length - 5} more lines`] : []), `adds ${added.length} line${added.length === 1 ? '' : 's'}`];
}

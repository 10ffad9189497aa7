import { posix } from 'path';
import { SharedSteps } from './find';
import { printable } from '../../../core/inside';
import { isActionFile } from '../../../expressions/inside';

/** `ci.yml (lint, test), release.yml (npm)`. */
export function placesText({ places }: SharedSteps): string {
  const byFile = new Map<string, string[]>();
  for (const { file, job } of places) byFile.set(file, [...byFile.get(file) ?? [], ...job === undefined ? [] : [job]]);
  return few([...byFile].map(([file, jobs]) => `${isActionFile(file) ? posix.basename(posix.dirname(file)) : posix.basename(file)}${jobs.length === 0 ? '' : ` (${few([...new Set(jobs)])})`}`));
}

/** More of them nobody reads. */
const MOST = 6;

function few(names: readonly string[]): string {
  return names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST - 1).join(', ')} and ${names.length - MOST + 1} more`;
}

/** What the steps do, in a few words. */
export function stepsText({ steps }: SharedSteps): string {
  return steps.map((step) => printable(step.kind === 'uses' ? step.name ?? step.uses.replace(/@.*$/, '') : step.name ?? step.script.trim().split('\n')[0])).map((text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)).join(', ');
}

import { posix } from 'path';
import { RepositoryFiles } from '../../checks/inside';
import { printable, similar } from '../../core/inside';
import type { Asked } from '../../linter/inside';
import { wayUp } from '../root';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** What may be accepted, and what is asked for. */
export interface Accepted {
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
  /** False: none, whatever is there. */
  readonly baseline?: string | boolean;
}

/** The root of a repository, and what within it is told of. */
export interface Root {
  /** From where one stands; empty at the root. */
  readonly root: string;
  /** From the root. */
  readonly within: readonly string[];
}

/** A folder that has a `.github` of its own is a repository; any other path lies in the one around. */
export function rootFor(paths: readonly string[], terminal: Terminal): Root {
  const given = paths.map((path) => posix.normalize(path.replace(/\\/g, '/')).replace(/(?<=.)\/+$/, ''));
  if (given.length === 1 && given[0] !== '.' && terminal.folders(given[0]).includes('.github')) return { root: given[0], within: [] };
  const root = wayUp(terminal);
  const prefix = terminal.run('git', ['rev-parse', '--show-prefix']) ?? '';
  const top = given.some((path) => path.startsWith('/')) ? terminal.run('git', ['rev-parse', '--show-toplevel']) : undefined;
  const within = given.map((path) => {
    const inside = path.startsWith('/') ? posix.relative(top ?? '/nowhere', path) : posix.join(prefix, path);
    if (inside === '..' || inside.startsWith('../')) throw new UsageError(`'${printable(path)}' lies outside of this repository. Ask about another repository by its folder, on its own: slipway check <folder>.`);
    return inside === '.' ? '' : inside.replace(/\/+$/, '');
  });
  return { root, within };
}

/** Rules and groups that there are. */
export function onlyThese(words: readonly string[] = [], known: readonly string[]): readonly string[] {
  const groups = [...new Set(known.map((id) => id.split('/')[0]))];
  for (const word of words) if (!known.includes(word) && !groups.includes(word)) throw unknown('--only', word, [...known, ...groups], `The groups are ${groups.join(', ')}.`);
  return words;
}

/** The reasons by the rules that they are given for. */
export function ignoredBy(words: readonly string[] = [], known: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => {
    const at = word.indexOf('=');
    const id = word.slice(0, at);
    if (!known.includes(id)) throw unknown('--ignore', id, known, 'A finding names its rule behind its severity.');
    return [id, word.slice(at + 1).trim()];
  }));
}

function unknown(option: string, word: string, allowed: readonly string[], otherwise: string): UsageError {
  const near = similar(word, allowed);
  return new UsageError(`${option} ${printable(word)}: there is no such rule. ${near === undefined ? otherwise : `Did you mean '${near}'?`}`);
}

/**
 * The baseline that counts: the one that is named, else the one that lies in its place.
 *
 * @param read the text of a file that somebody named, which may lie anywhere
 */
export function baselineFor(named: string | boolean | undefined, files: RepositoryFiles, read: (path: string) => string | undefined): Asked['baseline'] {
  const { BASELINE_FILE, readBaseline } = require('../../linter/inside') as typeof import('../../linter/inside');
  if (named === false) return undefined;
  const path = typeof named === 'string' ? posix.normalize(named) : BASELINE_FILE;
  const text = typeof named === 'string' ? read(path) : undefined;
  const file: { readonly text?: string; readonly problem?: string } | undefined = typeof named !== 'string' ? files.read(path) : text === undefined ? undefined : { text };
  if (!file) {
    if (typeof named === 'string') throw new UsageError(`There is no '${printable(path)}'. slipway check --write-baseline ${printable(path)} writes it.`);
    return undefined;
  }
  const entries = file.text === undefined ? { problem: file.problem ?? 'it cannot be read' } : readBaseline(file.text);
  if ('problem' in entries) throw new UsageError(`'${printable(path)}' is no baseline: ${entries.problem}. Write it again: slipway check --write-baseline.`);
  return { path, text: file.text!, entries };
}

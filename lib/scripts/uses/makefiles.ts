import { Journal } from './journal';
import { Argument, Scope, Shell } from './shell';
import { NOTHING, Value, concat, isTainted, outlineOf, textOf } from './value';
import { CommandReading } from '../commands/read-command';

/** What `make` reads where it is not told what. */
const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];

/** A makefile that the script wrote: make pastes variables of the environment into the commands that it runs. */
export function makefiles(words: readonly Argument[], { label, roles }: CommandReading, scope: Scope, shell: Shell): void {
  const { state, line } = scope;
  const { journal } = shell;
  if (!/^(?:g|b)?make$/.test(label)) return;
  const given = words.filter((_, i) => roles[i] === 'program').map(({ value }) => value);
  const folder = words.findIndex(({ value }) => textOf(value) === '-C');
  const below = folder < 0 ? [] : [...words[folder + 1]?.value ?? [], '/'];
  for (const path of given.length > 0 ? given : NAMES.map((name) => concat(below, [name]))) {
    const written = withIncluded(path, journal);
    if (!written) continue;
    if (isTainted(written)) journal.code(written, 'other', line);
    const recipes = [...outlineOf(written, '').matchAll(/^(?:\t|[^\s#=][^\n=#]*:[^\n;=]*;)[@+ -]*(.*)$/gm)].map(([, recipe]) => recipe.replace(/\$\$/g, '$'));
    shell.evaluate([recipes.join('\n')], 'shell', { ...scope, state: state.copy() });
    for (const [, call] of outlineOf(written, '').matchAll(/\$\((?:shell|file)\b([^)]*)\)/g)) {
      for (const name of call.match(/[^\s<|;&()]+/g) ?? []) journal.code(journal.content([name]) ?? NOTHING, 'shell', line);
    }
    for (const [, ...names] of outlineOf(written, '').matchAll(/\$(?:\((\w+)\)|\{(\w+)\}|(\w))/g)) {
      const name = names.find((one) => one !== undefined)!;
      if (isTainted(state.read(name))) journal.code(state.read(name), 'shell', line);
    }
  }
}

/** A makefile with those that it includes. */
function withIncluded(path: Value, journal: Journal, depth = 0): Value | undefined {
  const written = journal.content(path);
  if (!written || depth > 8) return written;
  const included = [...outlineOf(written, ' ').matchAll(/^[-s]?include\s+(.+)$/gm)].flatMap(([, names]) => names.trim().split(/\s+/));
  return concat(written, ...included.map((name) => withIncluded([name], journal, depth + 1) ?? NOTHING));
}

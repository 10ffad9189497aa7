import { Argument, Scope, Shell } from './shell';
import { isTainted, outlineOf, textOf } from './value';
import { CommandReading } from '../commands/read-command';

/** What `make` reads where it is not told what. */
const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];

/** A makefile that the script wrote: make pastes variables of the environment into the commands that it runs. */
export function makefiles(words: readonly Argument[], { label, roles }: CommandReading, { state, line }: Scope, { journal }: Shell): void {
  if (!/^(?:g|b)?make$/.test(label)) return;
  const given = words.filter((_, i) => roles[i] === 'program').map(({ value }) => value);
  for (const path of given.length > 0 ? given : NAMES.map((name) => [name])) {
    const written = journal.content(path);
    if (!written) continue;
    if (isTainted(written) && textOf(path) !== undefined && given.length === 0) journal.code(written, 'other', line);
    for (const [, ...names] of outlineOf(written, '').matchAll(/\$(?:\((\w+)\)|\{(\w+)\}|(\w))/g)) {
      const name = names.find((one) => one !== undefined)!;
      if (isTainted(state.read(name))) journal.code(state.read(name), 'shell', line);
    }
  }
}

import { literalsIn, mayRun, mayWrite } from './foreign-harm';
import { followPython } from './python';
import { Argument, Scope, Shell } from './shell';
import { NOTHING, Value, concat, isTainted, mixed, textOf, unknown } from './value';
import { readIn } from './variables';
import { codeOf } from '../commands/command-code';
import { Language } from '../commands/language';
import { CommandReading } from '../commands/read-command';

/** Code of another language that is known: what it does with variables that it reads, and with all else that it gets. */
export function foreignCode(words: readonly Argument[], { roles, stdin, label }: CommandReading, scope: Scope, shell: Shell): void {
  const input = scope.input ?? NOTHING;
  words.forEach(({ value }, i) => {
    const language = codeOf(roles[i]);
    if (!language) return;
    // Python counts what it is called with; of other languages all that they get is looked at together.
    const rest = words.filter((_, other) => (language === 'python' ? other > i : other !== i)).map((word) => word.value);
    read(value, language, language === 'python' ? rest : [...handed(rest, shell), input], label, scope, shell);
  });
  if (stdin) read(input, stdin, words.slice(1).map(({ value }) => value).filter((value) => textOf(value) !== '-'), label, scope, shell);
}

function read(code: Value, language: Language, given: readonly Value[], label: string, scope: Scope, shell: Shell): void {
  const { journal } = shell;
  const text = textOf(code);
  if (text === undefined || language === 'shell' || language === 'remote') return;
  if (language === 'python') return followPython(text, given, scope.input ?? NOTHING, scope.state.copy(), scope.line, shell);
  const all = concat(readIn(text, scope.state), ...given);
  if (!isTainted(all)) return;
  const files = [...text.matchAll(/\b(GITHUB_(?:ENV|PATH|OUTPUT|STATE))\b/g)].map(([, file]) => unknown(`$${file}`));
  const runs = mayRun(text, language);
  for (const value of runs ? [readIn(text, scope.state), ...given.filter(isTainted)] : []) journal.unclear(value, 'language', `code of '${label}' that may run it, and which Slipway does not read`, scope.line);
  const named = mayWrite(text, language) ? [...literalsIn(text, language).map((name): Value => [name]), ...given.map(assigned)] : [];
  for (const path of runs || named.length > 0 ? [...files, ...named] : []) journal.write(path, mixed(all), true, scope.line);
}

/** Words, and what is in the files that they name: code reads those that it is given. */
function handed(words: readonly Value[], { journal }: Shell): readonly Value[] {
  return words.flatMap((word) => [word, journal.content(word) ?? journal.alike(word) ?? NOTHING]);
}

/** What is handed to code, without the name that it gets there: `-v file=a.txt`. */
function assigned([first = '', ...rest]: Value): Value {
  return typeof first === 'string' ? concat([first.replace(/^\w+=/, '')], rest) : [first, ...rest];
}

/** A file that was written before, and that a program runs now. */
export function runFile(written: Value, language: Language, args: readonly Value[], label: string, scope: Scope, shell: Shell): void {
  shell.journal.code(written, language, scope.line);
  read(written, language, language === 'python' ? args : [...handed(args, shell), scope.input ?? NOTHING], label, scope, shell);
}

/** What a program of another language prints: it may be made of all that it reads. */
export function printedByCode(words: readonly Argument[], reading: CommandReading, scope: Scope): Value {
  return mixed(concat(...words.map(({ value }) => value), scope.input ?? NOTHING, readByCode(words, reading, scope)));
}

/** The variables that code among the words reads by itself. */
export function readByCode(words: readonly Argument[], { roles, stdin }: CommandReading, { state, input }: Scope): Value {
  return concat(stdin ? readIn(textOf(input ?? NOTHING) ?? '', state) : NOTHING, ...words.map(({ value }, i) => (codeOf(roles[i]) ? concat(mixed(value), readIn(textOf(value) ?? '', state)) : NOTHING)));
}

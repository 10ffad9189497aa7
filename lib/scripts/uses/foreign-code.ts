import { followPython } from './python';
import { Argument, Scope, Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, isTainted, mixed, textOf, unknown } from './value';
import { codeOf } from '../commands/command-code';
import { Language } from '../commands/language';
import { CommandReading } from '../commands/read-command';

/** What lets code of a language run other code. Without any of it, a text stays a text, whatever is done with it. */
const RUNS: Readonly<Partial<Record<Language, RegExp>>> = {
  node: /\b(?:eval|Function|child_process|vm|exec\w*|spawn\w*|require\s*\(\s*[^'"\s]|import\s*\(\s*[^'"\s]|setTimeout\s*\(\s*['"`]|GITHUB_(?:ENV|PATH|OUTPUT|STATE))/,
  perl: /\b(?:eval|system|exec|qx|open|require|do)\b|`|\bs(\W).*?\1.*?\1\w*e|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  ruby: /\b(?:eval|instance_eval|class_eval|system|exec|spawn|popen|send|constantize|open)\b|`|%x|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  php: /\b(?:eval|assert|system|exec|shell_exec|passthru|popen|proc_open|include|require|create_function)\b|`|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  powershell: /\b(?:Invoke-Expression|iex|Invoke-Command|Start-Process|cmd|bash|sh|scriptblock|Add-Type)\b|&\s*\$|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/i,
  awk: /\bsystem\s*\(|\|\s*getline|\|\s*(?:"|\w)|print\s*[^;]*\|/,
  other: /./,
};

/** Code of another language that is known: what it does with variables that it reads, and with all else that it gets. */
export function foreignCode(words: readonly Argument[], { roles, stdin, label }: CommandReading, scope: Scope, shell: Shell): void {
  const input = scope.input ?? NOTHING;
  words.forEach(({ value }, i) => {
    const language = codeOf(roles[i]);
    // Python counts what it is called with; of other languages all that they get is looked at together.
    const given = words.filter((_, other) => (language === 'python' ? other > i : other !== i)).map((word) => word.value);
    if (language) read(value, language, language === 'python' ? given : [...given, input], label, scope, shell);
  });
  if (stdin) read(input, stdin, words.slice(1).map(({ value }) => value).filter((value) => textOf(value) !== '-'), label, scope, shell);
}

function read(code: Value, language: Language, given: readonly Value[], label: string, scope: Scope, shell: Shell): void {
  const { journal } = shell;
  const text = textOf(code);
  if (text === undefined || language === 'shell' || language === 'remote') return;
  if (language === 'python') return followPython(text, given, scope.state.copy(), scope.line, shell);
  if (RUNS[language]?.test(text) !== true) return;
  for (const value of [readIn(text, scope.state), ...given.filter(isTainted)]) journal.unclear(value, 'language', `code of '${label}' that may run it, and which Slipway does not read`, scope.line);
  for (const [, file] of text.matchAll(/\b(GITHUB_(?:ENV|PATH|OUTPUT|STATE))\b/g)) journal.write(unknown(`$${file}`), concat(readIn(text, scope.state), ...given), true, scope.line);
}

/** A file that was written before, and that a program runs now. */
export function runFile(written: Value, language: Language, args: readonly Value[], label: string, scope: Scope, shell: Shell): void {
  shell.journal.code(written, language, scope.line);
  read(written, language, args, label, scope, shell);
}

/** What a program of another language prints: it may be made of all that it reads. */
export function printedByCode(words: readonly Argument[], { roles }: CommandReading, scope: Scope): Value {
  const codes = words.filter((_, i) => codeOf(roles[i])).map(({ value }) => textOf(value) ?? '');
  return mixed(concat(...words.map(({ value }) => value), scope.input ?? NOTHING, ...codes.map((code) => readIn(code, scope.state))));
}

/** The variables whose names a text has. */
export function readIn(text: string, state: State): Value {
  return concat(...[...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])].map((name) => state.read(name)).filter(isTainted));
}

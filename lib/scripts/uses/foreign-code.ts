import { followPython } from './python';
import { Argument, Scope, Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, isTainted, textOf } from './value';
import { codeOf } from '../commands/command-code';
import { Language } from '../commands/language';
import { CommandReading } from '../commands/read-command';

/** What lets code of a language run other code. Without any of it, a text stays a text, whatever is done with it. */
const RUNS: Readonly<Partial<Record<Language, RegExp>>> = {
  node: /\b(?:eval|Function|child_process|vm|exec\w*|spawn\w*|require\s*\(\s*[^'"\s]|import\s*\(\s*[^'"\s]|setTimeout\s*\(\s*['"`]|GITHUB_(?:ENV|PATH))/,
  perl: /\b(?:eval|system|exec|qx|open|require|do)\b|`|\/\w*e\w*\s*[;})]|GITHUB_(?:ENV|PATH)/,
  ruby: /\b(?:eval|instance_eval|class_eval|system|exec|spawn|popen|send|constantize|open)\b|`|%x|GITHUB_(?:ENV|PATH)/,
  php: /\b(?:eval|assert|system|exec|shell_exec|passthru|popen|proc_open|include|require|create_function)\b|`|GITHUB_(?:ENV|PATH)/,
  powershell: /\b(?:Invoke-Expression|iex|Invoke-Command|Start-Process|cmd|bash|sh|scriptblock|Add-Type)\b|&\s*\$|GITHUB_(?:ENV|PATH)/i,
  awk: /\bsystem\s*\(|\|\s*getline|\|\s*(?:"|\w)|print\s*[^;]*\|/,
  other: /./,
};

/** Code of another language that is known: what it does with variables that it reads. */
export function foreignCode(words: readonly Argument[], { roles, stdin, label }: CommandReading, scope: Scope, shell: Shell): void {
  words.forEach(({ value }, i) => {
    const language = codeOf(roles[i]);
    if (language) read(value, language, words.slice(i + 1).map((word) => word.value), label, scope, shell);
  });
  const input = scope.input ?? NOTHING;
  if (stdin) read(input, stdin, words.slice(1).map(({ value }) => value).filter((value) => textOf(value) !== '-'), label, scope, shell);
}

function read(code: Value, language: Language, args: readonly Value[], label: string, scope: Scope, shell: Shell): void {
  const { journal } = shell;
  const text = textOf(code);
  if (text === undefined || language === 'shell' || language === 'remote') return;
  if (language === 'python') return followPython(text, args, scope.state.copy(), scope.line, shell);
  const runs = RUNS[language];
  if (!runs?.test(text)) return;
  const named = [...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])].map((name) => readable(name, scope.state)).filter(isTainted);
  for (const value of named) journal.unclear(value, 'language', `code of '${label}' that may run it, and which Slipway does not read`, scope.line);
  for (const value of args.filter(isTainted)) journal.unclear(value, 'language', `code of '${label}' that may run it, and which Slipway does not read`, scope.line);
}

function readable(name: string, state: State): Value {
  return state.read(name);
}

import { Language } from './code-reads';

/** What the arguments of a command are to the programs that it starts. */
export interface CommandCode {
  /** The language in which the command runs its standard input. */
  readonly stdin?: Language;
  /** The language of a word (0 is the name of the command) that is run as code. */
  argument(index: number): Language | undefined;
}

interface Interpreter {
  readonly language: Language;
  /** The option whose argument is code, from the start of the word. */
  readonly option?: RegExp;
  /** The option may also stand behind operands: `gh api x --jq …`. */
  readonly anywhere?: boolean;
  /** The code is all that follows the option, not one word. */
  readonly greedy?: boolean;
  /** The first operand is code, or with `1` everything from the second on. */
  readonly operand?: 0 | 1;
  /** Options that take the next word, and so many words as the value says. */
  readonly takes?: Readonly<Record<string, number>>;
  /** Options that replace the operand by a file. */
  readonly file?: RegExp;
  readonly stdin?: boolean;
}

const JQ = { '--arg': 2, '--argjson': 2, '--slurpfile': 2, '--rawfile': 2, '--indent': 1, '-L': 1 };
const READ = Object.fromEntries([...'diNnptu'].map((letter) => [`-${letter}`, 1]));
const SSH = Object.fromEntries([...'BbcDEeFIiJLlmOopQRSWw'].map((letter) => [`-${letter}`, 1]));

const INTERPRETERS: readonly (readonly [RegExp, Interpreter])[] = [
  [/^(?:ba|da|z|k|a)?sh$/, { language: 'shell', option: /^-[a-z]*c/, stdin: true }],
  [/^(?:python|pypy)[\d.]*$/, { language: 'python', option: /^-[A-Za-z]*c/, stdin: true }],
  [/^(?:node|nodejs|bun|tsx|ts-node)$/, { language: 'node', option: /^(?:-e|-p|-pe|--eval|--print)(?:=|$|\b)/, stdin: true }],
  [/^perl$/, { language: 'perl', option: /^-[A-Za-z0-9]*[eE]/, stdin: true }],
  [/^ruby$/, { language: 'ruby', option: /^-[A-Za-z0-9]*e/, stdin: true }],
  [/^php$/, { language: 'php', option: /^-r/, stdin: true }],
  [/^Rscript$/, { language: 'other', option: /^-e/ }],
  [/^(?:lua[\d.]*|osascript|elixir|groovy|julia|ghc|octave)$/, { language: 'other', option: /^(?:-e|-E|--eval=?)/, stdin: true }],
  [/^(?:pwsh|powershell)(?:\.exe)?$/i, { language: 'powershell', option: /^-(?:c|command|e|ec|encodedcommand)$/i, greedy: true }],
  [/^cmd(?:\.exe)?$/i, { language: 'other', option: /^\/\/?[ck]$/i, greedy: true }],
  [/^sed$|^gsed$/, { language: 'sed', option: /^(?:-[nErsuz]*e|--expression=?)/, anywhere: true, operand: 0, file: /^(?:-[nErsuz]*f|--file)/ }],
  [/^[gmn]?awk$/, { language: 'awk', option: /^(?:-e|--source=?)$/, operand: 0, takes: { '-v': 1, '-F': 1 }, file: /^(?:-f|--file)/ }],
  [/^(?:jq|gojq|jaq)$/, { language: 'jq', operand: 0, takes: JQ, file: /^(?:-[a-z]*f|--from-file)$/ }],
  [/^yq$/, { language: 'yq', operand: 0, takes: { ...JQ, '-o': 1, '-p': 1, '-I': 1 }, file: /^--from-file/ }],
  [/^gh$/, { language: 'jq', option: /^(?:--jq=?|-q)/, anywhere: true }],
  [/^ssh$/, { language: 'remote', operand: 1, takes: SSH, stdin: true }],
  [/^(?:su|runuser|script|flock)$/, { language: 'shell', option: /^(?:-c|--command=?)/, anywhere: true }],
  [/^(?:watch|parallel)$/, { language: 'shell', operand: 0, greedy: true, takes: { '-n': 1, '-j': 1, '--jobs': 1 } }],
  [/^(?:eval|alias)$/, { language: 'shell', operand: 0, greedy: true }],
  [/^trap$/, { language: 'shell', operand: 0 }],
  [/^let$/, { language: 'arithmetic', operand: 0, greedy: true }],
  [/^(?:read|mapfile|readarray|unset|getopts)$/, { language: 'name', operand: 0, greedy: true, takes: READ }],
];

/** Commands whose arguments are another command. */
const WRAPPERS = new Set([
  'sudo', 'doas', 'env', 'command', 'builtin', 'exec', 'nohup', 'nice', 'ionice', 'timeout', 'gtimeout', 'stdbuf', 'xargs', 'setsid', 'find', 'chroot', 'unshare',
  'docker', 'podman', 'kubectl', 'nix', 'nix-shell', 'poetry', 'uv', 'pipenv', 'npx', 'bundle', 'conda', 'mamba', 'micromamba', 'hatch', 'pdm', 'mise', 'wsl',
  'strace', 'retry', 'xvfb-run', 'dbus-run-session', 'time',
]);

/** `words` are the words of the command without their quotes. */
export function commandCode(words: readonly string[]): CommandCode {
  const found = interpreterOf(words);
  if (!found) return { argument: () => undefined, stdin: sourcesStdin(words) ? 'shell' : undefined };
  const { at, interpreter } = found;
  const { code, operands } = codeWords(words, at, interpreter);
  const { language, stdin } = interpreter;
  return {
    argument: (index) => (code(index) ? language : undefined),
    stdin: stdin && (language === 'remote' || runsStdin(operands, words.slice(at + 1), interpreter)) ? language : undefined,
  };
}

function interpreterOf(words: readonly string[]): { at: number; interpreter: Interpreter } | undefined {
  const limit = WRAPPERS.has(basename(words[0] ?? '')) ? words.length : 1;
  for (let at = 0; at < limit; at++) {
    const name = basename(words[at] ?? '');
    const interpreter = INTERPRETERS.find(([pattern]) => pattern.test(name))?.[1];
    if (interpreter) return { at, interpreter };
  }
  return undefined;
}

function codeWords(words: readonly string[], at: number, { option, anywhere, greedy, operand, takes, file }: Interpreter): { code: (i: number) => boolean; operands: number[] } {
  const code = new Set<number>();
  const operands: number[] = [];
  let optionSeen = false;
  let from = Infinity;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i];
    const match = option?.exec(word)?.[0];
    if (match !== undefined && (anywhere || operands.length === 0)) {
      optionSeen = true;
      // `-e code` and `-ecode`.
      code.add(match.length === word.length ? i + 1 : i);
      if (greedy) from = Math.min(from, i + 1);
      if (match.length === word.length) i++;
    } else if (file?.test(word)) {
      optionSeen = true;
    } else if (takes && Object.hasOwn(takes, word)) {
      i += takes[word];
    } else if (!/^[-+]./.test(word) && !isSubcommand(words, at, word)) {
      operands.push(i);
    }
  }
  if (operand !== undefined && !optionSeen && operands.length > operand) {
    if (greedy || operand > 0) from = Math.min(from, operands[operand]);
    else code.add(operands[operand]);
  }
  return { code: (i) => code.has(i) || i >= from, operands };
}

/** `yq eval '…'` is `yq '…'`. */
function isSubcommand(words: readonly string[], at: number, word: string): boolean {
  return basename(words[at]) === 'yq' && /^(?:e|eval|ea|eval-all)$/.test(word);
}

function runsStdin(operands: readonly number[], args: readonly string[], { option }: Interpreter): boolean {
  if (args.some((word) => option?.test(word))) return false;
  if (args.some((word) => word === '-' || /^-[a-z]*s$/.test(word) || word === '/dev/stdin')) return true;
  // `bash -o pipefail`: the operand belongs to the option.
  return operands.length === 0 || (operands.length === 1 && args.some((word) => /^[-+][a-z]*o$/.test(word)));
}

function sourcesStdin(words: readonly string[]): boolean {
  return (words[0] === 'source' || words[0] === '.') && (words[1] === '/dev/stdin' || words[1] === '/dev/fd/0');
}

function basename(word: string): string {
  return word.replace(/^.*\//, '');
}

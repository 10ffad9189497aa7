import { groupEndingAt, useOf } from '../../values/carriers';

/** A line of a script that does something dangerous with a variable. */
export interface DangerousLine {
  readonly line: string;
  readonly why: 'runs' | 'path' | EnvDanger;
}

/** How a value that is written to GITHUB_ENV sets further variables: by its lines, by its beginning, or because line breaks are made of its backslashes. */
type EnvDanger = 'lines' | 'name' | 'escapes';

/**
 * The first line that runs the variable as code, or writes it to a file from which the runner reads the environment of later steps.
 *
 * @param shell the shell of the step, whose `echo` may make line breaks of `\n`
 */
export function dangerousLine(script: string, variable: string, mayHoldLines: boolean, shell?: string): DangerousLine | undefined {
  const use = useOf(variable);
  const lines = script.split('\n');
  for (const [i, line] of lines.entries()) {
    if (/^\s*#/.test(line)) continue;
    if (use.test(line) && runs(line, use)) return { line, why: 'runs' };
    const file = /\bGITHUB_(ENV|PATH)\b/.exec(line)?.[1];
    if (!file) continue;
    const written = [...groupEndingAt(lines, i), line];
    const using = written.filter((one) => use.test(one));
    if (using.length === 0) continue;
    if (file === 'PATH') return { line, why: 'path' };
    const why = dangerInEnv(written.join('\n'), using, use, mayHoldLines, shell);
    if (why !== undefined) return { line, why };
  }
  return undefined;
}

/** `echo` of a plain sh, `echo -e`, and the first argument or a `%b` of printf. */
const ECHO_ESCAPES = /\becho\s+-\w*e/;
const FORMAT = /\bprintf\s+(?:--\s+)?(?:'[^']*|"(?:\\.|[^"\\])*|[^\s'"]*)$/;

function dangerInEnv(written: string, using: readonly string[], use: RegExp, mayHoldLines: boolean, shell: string | undefined): EnvDanger | undefined {
  // Behind a delimiter that nobody can guess, everything is one value.
  if (/<<[^\n]*[$`]/.test(written)) return undefined;
  if (mayHoldLines) return 'lines';
  const before = using.map((line) => line.slice(0, use.exec(line)!.index));
  if (using.some((line, i) => ECHO_ESCAPES.test(line) || /\bprintf\b.*%b/.test(line) || FORMAT.test(before[i]) || (shell === 'sh' && /\becho\b/.test(line)))) return 'escapes';
  // Between delimiters one line is a part of the value, whatever it is.
  return written.includes('<<') || before.every((text) => /[\w-]=[^=]*$/.test(text)) ? undefined : 'name';
}

const INTERPRETER = /\b(?:bash|sh|zsh|python3?|node)\s+-(?:c|e)\b\s*/i;

/** Whether a line that uses the variable puts its value into code. Behind the code it is an argument: `bash -c 'echo "$1"' _ "$NAME"`. */
function runs(line: string, use: RegExp): boolean {
  if (/\beval\s|\bInvoke-Expression\b|\biex\s/i.test(line)) return true;
  const found = INTERPRETER.exec(line);
  if (!found) return false;
  const rest = line.slice(found.index + found[0].length);
  // Which of two interpreters gets what is not told apart.
  if (INTERPRETER.test(rest)) return true;
  const code = /^(?:'[^']*'?|"(?:\\.|[^"\\])*"?|\\.|[^\s'"\\;|&])+/.exec(rest)?.[0] ?? rest;
  const pieces = code.match(/'[^']*'?|"(?:\\.|[^"\\])*"?|\\.|[^'"\\]+/g) ?? [];
  // The outer shell fills in nothing between single quotes or after a backslash, which means nothing to PowerShell.
  return pieces.some((piece) => !piece.startsWith("'") && use.test(piece.replace(/\\(?!\$\{?env:)./gi, ' ')));
}

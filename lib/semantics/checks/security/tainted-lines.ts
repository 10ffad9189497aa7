import { groupEndingAt, useOf } from '../../values/carriers';

/** A line of a script that does something dangerous with a variable. */
export interface DangerousLine {
  readonly line: string;
  readonly why: 'runs' | 'path' | 'env';
}

/** The first line that runs the variable as code, or writes it to a file from which the runner reads the environment of later steps. */
export function dangerousLine(script: string, variable: string, mayHoldLines: boolean): DangerousLine | undefined {
  const use = useOf(variable);
  const lines = script.split('\n');
  for (const [i, line] of lines.entries()) {
    if (/^\s*#/.test(line)) continue;
    if (use.test(line) && runs(line, use)) return { line, why: 'runs' };
    const file = /\bGITHUB_(ENV|PATH)\b/.exec(line)?.[1];
    if (!file) continue;
    const written = [...groupEndingAt(lines, i), line].join('\n');
    if (!use.test(written)) continue;
    if (file === 'PATH') return { line, why: 'path' };
    // A value on one line cannot name a second variable, nor can one behind a delimiter that nobody can guess.
    if (mayHoldLines && !/<<[^\n]*[$`]/.test(written)) return { line, why: 'env' };
  }
  return undefined;
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

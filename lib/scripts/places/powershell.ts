import { wordAround } from './powershell-around';
import { PowershellMode, PowershellPlace, scanPowershell } from './powershell-scan';
import { aloneDoubt } from './powershell-values';
import { UNQUOTED, mendWord, wordVerdict } from './powershell-words';
import { textAt } from './sticky';
import { Hole, Mend, ShellReader, Slots, Verdict } from './types';

/** Reads a script of PowerShell, where variables of the environment are `${env:NAME}`. */
export const readPowershell: ShellReader = (text, slots) => {
  const { holes } = slots;
  const places = scanPowershell(text, holes);
  const lines = text.split('\n');
  const goesOn = lines.map((line) => GOES_ON.test(line));
  return {
    verdicts: new Map(holes.map((hole) => {
      const place = places.get(hole.mark)!;
      return [hole.mark, verdict(text, hole, slots, place.mode, RUNS_CODE.test(statementAround(place, lines, goesOn)))];
    })),
  };
};

/** Commands and options that take code in a string. */
const RUNS_CODE = new RegExp([
  '\\b(?:Invoke-Expression|iex|InvokeScript|ExpandString|AddScript|NewScriptBlock)\\b',
  '\\[scriptblock\\]::Create', '\\bAdd-Type\\b', '\\bcmd(?:\\.exe)?\\s+/[ck]\\b',
  '\\b(?:pwsh|powershell)(?:\\.exe)?\\b.*\\s-(?:c|command|e|ec|encodedcommand)\\b',
  '\\b(?:bash|sh|zsh|python[\\d.]*)(?:\\.exe)?\\s+(?:\\S+\\s+)*-[a-z]*c\\b', '\\b(?:node|perl|ruby)(?:\\.exe)?\\s+(?:-e|-p|--eval)\\b',
].join('|'), 'is');

function verdict(text: string, hole: Hole, slots: Slots, mode: PowershellMode, runsCode: boolean): Verdict {
  const read = `\${env:${hole.variable}}`;
  const at = text.indexOf(hole.mark);
  if (mode === 'comment') return { read };
  if (runsCode) {
    return { read, context: 'a statement that runs text as code', mend: () => undefined };
  }
  if (mode === 'single') return { read, context: 'a single-quoted string', mend: mendSingleQuoted };
  if (mode === 'verbatim') return { read, context: 'arguments after --%, which PowerShell passes on as they are', mend: mendVerbatim };
  if (mode === 'escaped') return { read, context: 'a place after a backtick, which would switch the variable off', mend: mendBacktick };
  // `$x` and an expression behind it are two variables; after `$`, `${` and `$env:` they would be one name.
  if (textAt(/(?<=(\$(?:\{[^}\s]*|\w*:)?))/y, text, at) !== '') return { read, context: 'the name of a variable', mend: mendName(mode === 'double') };
  return mode === 'bare' ? wordVerdict(text, hole, slots) ?? bareVerdict(text, hole, slots) : { read };
}

function bareVerdict(text: string, hole: Hole, slots: Slots): Verdict {
  const read = `\${env:${hole.variable}}`;
  const word = wordAround(text, hole);
  const { before, after, statement, expression } = word;
  // An argument of a program, of plain signs: in double quotes it is the text that was meant.
  if (before === '' && !expression && statement !== '' && /^-[\w.-]+$/.test(after) && slots.in(after).length === 0) {
    return { read: `"${read}${after}"`, whole: { before: 0, after: after.length } };
  }
  // `${env:X}.zip` is a member of a string and `"a"${env:X}` two arguments: only plain text in front is joined, unless it
  // starts with a dash.
  if ((before === '' && after !== '') || /["'$@\u2018-\u201e]/.test(before)) {
    return { read, context: UNQUOTED, mend: mendWord(slots) };
  }
  if (new RegExp(`^[^\\S\\n]*${hole.mark}[ \\t]+[^\\s|;&#]`, 'm').test(text)) {
    return { read, context: 'the name of a command', mend: mendWith((v) => `& \${env:${v}}`) };
  }
  return { read, doubt: aloneDoubt(text, hole, word) };
}

/** A line may go on after a backtick, a pipe, a comma or an opening bracket. */
const GOES_ON = /[`|,({][ \t]*\r?$/;

/** The line of a place, those on which the strings and brackets around it begin and end, and those before them that go on. */
function statementAround({ line, around }: PowershellPlace, lines: readonly string[], goesOn: readonly boolean[]): string {
  const wanted = new Set([line]);
  for (let outer = around; outer; outer = outer.outer) wanted.add(outer.from).add(outer.to);
  // Grows while it is read.
  for (const i of wanted) if (goesOn[i - 1]) wanted.add(i - 1);
  return lines.filter((_, i) => wanted.has(i)).join('\n');
}

function mendWith(text: (variable: string) => string): Mend {
  return (line, hole) => line.replace(hole.mark, () => text(hole.variable));
}

const mendSingleQuoted: Mend = (line, hole) => {
  // A quote in it is written twice.
  const done = line.replace(new RegExp(`'((?:[^']|'')*${hole.mark}(?:[^']|'')*)'`), (_, inner: string) => `"${inner.replace(/''/g, "'").replace(/[`"$]/g, '`$&')}"`)
    .replace(hole.mark, () => `\${env:${hole.variable}}`);
  return done;
};

const mendVerbatim: Mend = (line, hole) => line.replace(/--%\s*/, '').replace(hole.mark, () => `"\${env:${hole.variable}}"`);

const mendBacktick: Mend = (line, hole) => line.replace(new RegExp(`\`?${hole.mark}`), () => `\${env:${hole.variable}}`);

/** A variable is read by its name; in a string that takes a subexpression. Undefined where the expression is only a part of the name. */
function mendName(inString: boolean): Mend {
  return (line, hole) => {
    const name = new RegExp(`\\$(?:\\{?[\\w]*:)?\\{?${hole.mark}\\}?`);
    const value = `(Get-Item -LiteralPath "Variable:\${env:${hole.variable}}").Value`;
    return name.test(line) ? line.replace(name, () => (inString ? `$(${value})` : value)) : undefined;
  };
}

import { PowershellMode, scanPowershell } from './powershell-scan';
import { quotedWord, wordVerdict } from './powershell-words';
import { Hole, Mend, ShellReader, Slots, Verdict } from './types';

/** Reads a script of PowerShell, where variables of the environment are `${env:NAME}`. */
export const readPowershell: ShellReader = (text, slots) => {
  const { holes } = slots;
  const modes = scanPowershell(text, holes);
  return { verdicts: new Map(holes.map((hole) => [hole.mark, verdict(text, hole, slots, modes.get(hole.mark) ?? 'bare')])) };
};

/** Commands and options that take code in a string. */
const RUNS_CODE = new RegExp([
  '\\b(?:Invoke-Expression|iex|InvokeScript|ExpandString|AddScript|NewScriptBlock)\\b',
  '\\[scriptblock\\]::Create', '\\bAdd-Type\\b', '\\bcmd(?:\\.exe)?\\s+/[ck]\\b',
  '\\b(?:pwsh|powershell)(?:\\.exe)?\\b.*\\s-(?:c|command|e|ec|encodedcommand)\\b',
  '\\b(?:bash|sh|zsh|python[\\d.]*)(?:\\.exe)?\\s+(?:\\S+\\s+)*-[a-z]*c\\b', '\\b(?:node|perl|ruby)(?:\\.exe)?\\s+(?:-e|-p|--eval)\\b',
].join('|'), 'i');

function verdict(text: string, hole: Hole, slots: Slots, mode: PowershellMode): Verdict {
  const read = `\${env:${hole.variable}}`;
  const at = text.indexOf(hole.mark);
  if (mode === 'comment') return { read };
  if (RUNS_CODE.test(statementAround(text, at))) {
    return { read, context: 'a statement that runs text as code', mend: () => undefined };
  }
  if (mode === 'single') return { read, context: 'a single-quoted string', mend: mendSingleQuoted };
  if (mode === 'verbatim') return { read, context: 'arguments after --%, which PowerShell passes on as they are', mend: mendVerbatim };
  if (mode === 'escaped') return { read, context: 'a place after a backtick, which would switch the variable off', mend: mendBacktick };
  // `$x` and an expression behind it are two variables; after `$`, `${` and `$env:` they would be one name.
  if (/\$(?:\{[^}\s]*|\w*:)?$/.test(text.slice(Math.max(0, at - 200), at))) return { read, context: 'the name of a variable', mend: mendName(mode === 'double') };
  return mode === 'bare' ? wordVerdict(text, hole, slots) ?? bareVerdict(text, hole, slots) : { read };
}

function bareVerdict(text: string, hole: Hole, slots: Slots): Verdict {
  const read = `\${env:${hole.variable}}`;
  const at = text.indexOf(hole.mark);
  // Of the word around the hole; an assignment without spaces starts a new one.
  const before = /[^\s(){};|,&]*$/.exec(text.slice(Math.max(0, at - 2000), at))![0].replace(/^\$[\w:.]+[-+*/]?=/, '');
  const after = /^[^\s(){};|,&\]]*/.exec(text.slice(at + hole.mark.length, at + 2000))![0];
  // `${env:X}.zip` is a member of a string and `"a"${env:X}` two arguments: only plain text in front is joined, unless it
  // starts with a dash.
  if ((before === '' && after !== '') || /["'$@\u2018-\u201e]/.test(before)) {
    return { read, context: 'an unquoted word that PowerShell does not read as one text', mend: mendWord(slots) };
  }
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1);
  if (/^\s*$/.test(line.slice(0, line.indexOf(hole.mark))) && /^[ \t]+[^\s|;&#]/.test(line.slice(line.indexOf(hole.mark) + hole.mark.length))) {
    return { read, context: 'the name of a command', mend: mendWith((v) => `& \${env:${v}}`) };
  }
  return { read };
}

/** The lines of the statement; a here-string is long, so its first lines count for all of it. */
function statementAround(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0];
  const before = text.slice(0, at);
  const here = Math.max(before.lastIndexOf('@"'), before.lastIndexOf("@'"));
  const closed = here < 0 || /\n["']@/.test(before.slice(here));
  const opening = closed ? '' : before.slice(before.lastIndexOf('\n', here) + 1, here);
  const closing = closed ? '' : /\n["']@.*/.exec(text.slice(at))?.[0] ?? '';
  // A line may go on after a backtick, a pipe, a comma or an opening bracket.
  const continued = /(?:[^\n]*[`|,({][ \t]*\r?\n)+$/.exec(text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1 - 2000), text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
  return [continued, opening, line, closing].join(' ').replace(/\s+/g, ' ');
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

/** The whole word, in double quotes. */
function mendWord(slots: Slots): Mend {
  return (line, hole) => line.replace(new RegExp(`[^\\s(){};|,&=]*${hole.mark}[^\\s(){};|,&\\]]*`), (word) => quotedWord(word, slots));
}

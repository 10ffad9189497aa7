import { importOs } from './python-import';
import { PythonHole, PythonScan, PythonString, scanPython } from './python-scan';
import { valueVerdict } from './python-values';
import { fillMarks } from './slots';
import { Hole, Mend, ShellReader, Slots, Verdict } from './types';

/** Reads a script of Python, where variables of the environment are `os.environ["NAME"]`. */
export const readPython: ShellReader = (text, slots) => {
  const { holes } = slots;
  const scan = scanPython(text, holes);
  const verdicts = new Map<string, Verdict>();
  for (const hole of holes) verdicts.set(hole.mark, verdict(text, hole, scan, slots));
  const readers = holes.filter((hole) => scan.holes.get(hole.mark)!.kind !== 'comment');
  return { verdicts, insert: readers.length > 0 ? importOs(text, scan, Math.min(...readers.map((hole) => text.indexOf(hole.mark)))) : undefined };
};

/** Functions that run their text: as Python, and with a shell. */
const RUNS_CODE = /(?:^|[^\w.])(?:eval|exec|compile|__import__)\s*$/;
const RUNS_SHELL = /(?:^|[^\w.])(?:os\.system|os\.popen|subprocess\.(?:getoutput|getstatusoutput))\s*$|create_subprocess_shell\s*$/;
const MAY_RUN_SHELL = /(?:^|[^\w])(?:run|call|check_call|check_output|Popen)\s*$/;

function verdict(text: string, hole: Hole, scan: PythonScan, slots: Slots): Verdict {
  const place = scan.holes.get(hole.mark)!;
  if (place.kind === 'comment') return { read: hole.variable };
  const plain = environ(hole.variable, '"');
  const runners = place.brackets.map((open) => runs(text, open));
  if (runners.some((runner) => runner !== undefined)) {
    const mend = runners.includes('python') ? () => undefined : mendShell(place);
    return { read: inString(place) ? hole.variable : plain, context: 'the text of a call that runs it as code', mend };
  }
  return place.kind === 'code' ? codeVerdict(text, hole, place, plain) : stringVerdict(text, hole, place, scan, slots);
}

function codeVerdict(text: string, hole: Hole, place: PythonHole, plain: string): Verdict {
  const outer = place.string?.quotes[0];
  const value = environ(hole.variable, outer === '"' ? "'" : '"');
  const { read, doubt } = valueVerdict(text, hole, place, value);
  // The format of a field is text again, with fields of its own.
  if (place.format) return { read: `{${read}}` };
  const at = text.indexOf(hole.mark);
  if (/[\w"']/.test(text[at - 1] ?? '') || /[\w"']/.test(text[at + hole.mark.length] ?? '')) {
    return { read, context: 'a part of a name', mend: replaceBy(() => plain) };
  }
  return { read, doubt };
}

function stringVerdict(text: string, hole: Hole, { string }: PythonHole, { strings }: PythonScan, slots: Slots): Verdict {
  const { prefix, quotes } = string!;
  const other = quotes[0] === '"' ? "'" : '"';
  const field = `{${environ(hole.variable, other)}}`;
  if (prefix.includes('t')) return { read: field };
  if (prefix.includes('f')) {
    // Only after an even number of backslashes is the brace a brace, and not the rest of `\N`.
    const before = /\\*$/.exec(text.slice(0, text.indexOf(hole.mark)))![0];
    if (before.length % 2 === 0 || prefix.includes('r')) return { read: field };
    return { read: field, context: 'a place after a backslash', mend: (line) => line.replace(new RegExp(`\\\\${hole.mark}`), () => `\\\\${field}`) };
  }
  const exact = text.slice(string!.start, string!.end) === text.slice(string!.start, string!.start + prefix.length) + quotes + hole.mark + quotes;
  if (prefix.includes('b')) return { read: hole.variable, context: 'a bytes literal', mend: mendBytes(string!, exact) };
  if (!exact || hasNeighbour(text, string!, strings)) return { read: hole.variable, context: 'a string literal', mend: mendString(string!, slots) };
  // The quotes around the mark go as well: see `whole`.
  // A keyword may stand directly before them.
  const space = /\w/.test(text[string!.start - 1] ?? '') ? ' ' : '';
  return { read: space + environ(hole.variable, quotes[0]), whole: { before: prefix.length + quotes.length, after: quotes.length } };
}

/** Literals side by side are joined by Python, which a call is not. */
function hasNeighbour(text: string, string: PythonString, strings: readonly PythonString[]): boolean {
  const between = /^(?:\s|\\\r?\n|#.*\n)*$/;
  return strings.some((other) => (other.start >= string.end && between.test(text.slice(string.end, other.start)))
    || (other.end <= string.start && between.test(text.slice(other.end, string.start))));
}

/** What a call, whose bracket opens there, runs its text as. */
function runs(text: string, open: number): 'python' | 'shell' | undefined {
  if (text[open] !== '(') return undefined;
  const name = text.slice(Math.max(0, open - 60), open);
  if (RUNS_CODE.test(name)) return 'python';
  return RUNS_SHELL.test(name) || (MAY_RUN_SHELL.test(name) && /\bshell\s*=\s*(?!(?:False|0)\b)/.test(text.slice(open, endOfCall(text, open)))) ? 'shell' : undefined;
}

/** Roughly: brackets in strings count as well, which only makes the text longer or shorter. */
function endOfCall(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

function inString(place: PythonHole): boolean {
  return place.kind === 'string' && !place.string!.prefix.includes('f');
}

function environ(variable: string, quote: string): string {
  return `os.environ[${quote}${variable}${quote}]`;
}

function replaceBy(text: () => string): Mend {
  return (line, hole) => line.replace(hole.mark, text);
}

/** A shell gets the value in quotes. A string without fields is left to its author: what it would have to become depends on the rest of it. */
function mendShell(place: PythonHole): Mend {
  if (inString(place)) return () => undefined;
  return (line, hole) => {
    const quoted = `shlex.quote(${environ(hole.variable, place.string?.quotes[0] === "'" ? '"' : "'")})`;
    return line.replace(hole.mark, () => (place.kind === 'string' ? `{${quoted}}` : quoted));
  };
}

const NOTE = '   # in a string that starts with f';

/** The literal becomes an f-string, with all the expressions in it. Braces are doubled, because they had no meaning before. */
function mendString({ prefix, quotes }: PythonString, slots: Slots): Mend {
  const other = quotes[0] === '"' ? "'" : '"';
  const fill = (text: string) => fillMarks(text, slots, ({ variable }) => `{${environ(variable, other)}}`);
  return (line, hole) => {
    const at = line.indexOf(hole.mark);
    const start = line.lastIndexOf(quotes, at - 1);
    // A string of several lines has its quotes elsewhere, and a quote behind a backslash is no end.
    if (start < 0 || quotes.length === 3 || line[start - 1] === '\\') return line.replace(hole.mark, () => fill(hole.mark)).replace(NOTE, '') + NOTE;
    const end = line.indexOf(quotes, at + hole.mark.length);
    const from = start - prefix.length;
    const inner = line.slice(start + quotes.length, end < 0 ? undefined : end).replace(/[{}]/g, '$&$&');
    const letters = line.slice(from, start).replace(/u/i, '');
    const space = /\w/.test(line[from - 1] ?? '') ? ' ' : '';
    return `${line.slice(0, from)}${space}f${letters}${quotes}${fill(inner)}${end < 0 ? '' : line.slice(end)}`;
  };
}

function mendBytes({ prefix, quotes }: PythonString, exact: boolean): Mend {
  return (line, hole) => {
    const read = `${environ(hole.variable, '"')}.encode()`;
    if (exact) return line.replace(new RegExp(`.{${prefix.length + quotes.length}}${hole.mark}${quotes}`), () => read);
    return line.replace(hole.mark, () => `${quotes} + ${read} + b${quotes}`);
  };
}

import { PythonScan } from './python-scan';

/** `import os`, unless the script has it before the first expression, and where Python allows it. */
export function importOs(text: string, { strings }: PythonScan, firstHole: number): { at: number; text: string } | undefined {
  const isCode = (at: number) => !strings.some(({ start, end }) => start <= at && at < end);
  const has = /^import[ \t]+(?:[\w.]+(?:[ \t]+as[ \t]+\w+)?[ \t]*,[ \t]*)*os[ \t]*[.,;#\r\n]/gm;
  for (const { index } of text.matchAll(has)) {
    if (index < firstHole && isCode(index)) return undefined;
  }
  const at = afterFutures(text, isCode) ?? afterIntroduction(text, strings, firstHole);
  return { at, text: text[at - 1] === ';' ? ' import os;' : 'import os\n' };
}

/** Imports from `__future__` come before every other statement; one may follow on the same line. */
function afterFutures(text: string, isCode: (at: number) => boolean): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(/^from[ \t]+__future__[ \t]+import[ \t]*(?:\([^)]*\)|(?:\\\r?\n|[^\r\n\\;#])*)(?:[ \t]*;|[^\r\n]*\r?\n)/gm)) {
    if (isCode(match.index)) end = match.index + match[0].length;
  }
  return end;
}

/** After the line for the system, the comments and the text that documents the script. */
function afterIntroduction(text: string, strings: PythonScan['strings'], firstHole: number): number {
  const comments = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)![0].length;
  // A text that reads a variable documents nothing.
  const first = strings.find((string) => string.start === comments && string.end <= firstHole);
  const ending = first && /^[ \t]*\r?\n/.exec(text.slice(first.end));
  return ending ? first.end + ending[0].length : comments;
}

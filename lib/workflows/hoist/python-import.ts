import { PythonScan } from './python-scan';

/** `import os`, unless the script has it before the first expression, and where Python allows it. */
export function importOs(text: string, { strings }: PythonScan, firstHole: number): { at: number; text: string } | undefined {
  const has = /^import[ \t]+(?:[\w.]+(?:[ \t]+as[ \t]+\w+)?[ \t]*,[ \t]*)*os[ \t]*(?:[,;#\r\n]|\.|$)/gm;
  for (const match of text.matchAll(has)) {
    if (match.index < firstHole && !strings.some(({ start, end }) => start <= match.index && match.index < end)) return undefined;
  }
  const at = afterFutures(text, strings) ?? afterIntroduction(text, strings, firstHole);
  const glued = at > 0 && text[at - 1] !== '\n';
  return { at, text: glued ? '\nimport os' : 'import os\n' };
}

/** Imports from `__future__` come before every other statement. */
function afterFutures(text: string, strings: PythonScan['strings']): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(/^from[ \t]+__future__[ \t]+import[ \t]*(?:\([^)]*\)|(?:\\\r?\n|[^\r\n\\])*)[^\r\n]*(?:\r?\n|$)/gm)) {
    if (!strings.some((string) => string.start <= match.index && match.index < string.end)) end = match.index + match[0].length;
  }
  return end;
}

/** After the line for the system, the comments and the text that documents the script. */
function afterIntroduction(text: string, strings: PythonScan['strings'], firstHole: number): number {
  const comments = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)![0].length;
  // A text that reads a variable documents nothing.
  const first = strings.find((string) => string.start === comments && string.end <= firstHole);
  const ending = first && /^[ \t]*(?:\r?\n|$)/.exec(text.slice(first.end));
  return ending ? first.end + ending[0].length : /^[^\n]*\S/.test(text.slice(comments)) ? lineStart(text, comments) : comments;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

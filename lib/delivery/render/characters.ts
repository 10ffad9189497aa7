/** What ends a line for any reader of YAML. Version 1.2 knows the first two; 1.1, which GitHub's servers still follow, knows all. */
const LINE_BREAK = /\r\n|[\n\r\x85\u2028\u2029]/;

/** What must not stand in a file as it is: line breaks that versions disagree on, control characters, halves of a pair, marks of byte order. */
const UNSAFE = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const ALL_UNSAFE = new RegExp(UNSAFE, 'gu');

/** Whether a value can only be written with escapes. */
export function needsEscapes(value: string): boolean {
  return UNSAFE.test(value);
}

/** Writes what is unsafe as an escape. Only values in double quotes hold such characters, and there an escape means the same. */
export function withEscapes(text: string): string {
  return text.replace(ALL_UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The lines of a comment, safe to stand behind `#`: whatever it holds, none of it can become content of the file. The lines after the first lose
 * the indentation that they have in common: it belongs to the program that they were written in.
 */
export function commentLines(text: string): string[] {
  const [first, ...rest] = text.trim().split(LINE_BREAK).map((line) => line.trimEnd().replace(ALL_UNSAFE, '\ufffd'));
  const indent = Math.min(...rest.filter((line) => line !== '').map((line) => line.length - line.trimStart().length));
  return [first, ...rest.map((line) => line.slice(Math.min(indent, line.length)))];
}

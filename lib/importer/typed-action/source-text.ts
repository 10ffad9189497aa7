import { printable } from '../../core/inside';

/** A text between quotes, in letters of ASCII only. */
export function quoted(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/[\u0000-\u001f\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/g, "\\'")}'`;
}

/** A text of others within a comment, on one line: it cannot end the comment, begin a tag, or look like something else. */
export function harmless(text: string, most = 400): string {
  return printable(text.replace(/\s+/g, ' ').trim(), most).replace(/\*\//g, '*\\/').replace(/(^|\{)@/g, '$1\\@');
}

/** A comment that documents what follows. */
export function docComment(indent: string, lines: readonly string[]): string[] {
  const breaking = lines.find((line) => line.includes('*/'));
  if (breaking) throw new Error(`This line would end its comment: ${breaking}`);
  return [`${indent}/**`, ...lines.map((line) => (line ? `${indent} * ${line}` : `${indent} *`)), `${indent} */`];
}

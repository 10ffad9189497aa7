/**
 * Text as it stands in Markdown when it is nothing but text: on one line, and nothing in it begins a tag, a link, a cell of a table or anything else.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/[\\[\]`*_|~]/g, '\\$&').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  // What begins a heading, an item of a list or a line below a heading does so only in front.
  return line.replace(/^[#+=-]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

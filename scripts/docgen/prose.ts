/** A doc comment as it was written: the compiler cuts off what stands before the first full stop or semicolon. */
export function whole({ summary, remarks }: { readonly summary: string; readonly remarks: string }): string {
  return /^(?:[-*] |```|\d+\. )/.test(remarks) ? `${summary}\n\n${remarks}` : `${summary} ${remarks}`.trim();
}

/** Words of a doc comment as Markdown: what looks like a tag outside of backticks is text. */
export function prose(text: string): string {
  return text.trim().split(/(`[^`]*`)/).map((piece) => (piece.startsWith('`') ? piece : piece.replace(/</g, '&lt;'))).join('');
}

/** The same in one line of a table or list. */
export function line(text: string): string {
  return prose(text).replace(/\s*\n\s*/g, ' ');
}

/** The same in a cell of a table. */
export function cell(text: string): string {
  return line(text).replace(/\|/g, '\\|');
}

/** What `@default` says: a value, or after a dash what happens. */
export function fallback(text: string): string {
  const said = text.trim();
  if (/^-\s/.test(said)) return line(said.slice(1));
  const isValue = !said.includes('`') && (!/\s/.test(said) || /^'[^']*'$|^\[.*\]$|^\{.*\}$|^\w[\w.]*\(.*\)$/.test(said));
  return isValue ? `\`${said}\`` : line(said);
}

/** A sentence that was written after the name of a parameter: it begins small and has no full stop. */
export function afterName(text: string): string {
  return line(text).replace(/\.$/, '');
}

/** Joins what is there with empty lines between. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

import type { Token } from './bundle';

/** The lexer puts the position and the whole text into its message; the parser attaches a token. */
const LOCATED = /^(?<message>.*)\. Located at position (?<position>\d+) within expression: /s;

/** What is wrong with an expression and where, in one form for all the ways in which GitHub's lexer and parser fail. */
export function describeSyntaxError(text: string, error: unknown): { message: string; position?: number } {
  const { name, message, tok } = error as Error & { tok?: Token };
  if (message === 'ErrorExceededMaxLength') {
    return { message: `The expression has ${text.length} characters; GitHub reads at most 21000` };
  }
  if (tok) return { message, position: offsetOf(text, tok) + 1 };
  const located = LOCATED.exec(message)?.groups;
  if (located) return { message: located.message, position: Number(located.position) };
  return { message: `GitHub's expression parser crashed on '${text}': ${name}: ${message}` };
}

function offsetOf(text: string, { range: { start } }: Token): number {
  let lineStart = 0;
  for (let line = 0; line < start.line; line++) lineStart = text.indexOf('\n', lineStart) + 1;
  return lineStart + start.column;
}

import { actionsLanguage, type Token } from './bundle';

/** A problem that the lexer below finds, beyond those of GitHub's lexer. @internal */
export class LexError extends Error {
  constructor(message: string, readonly tok: Token) {
    super(message);
  }
}

/**
 * GitHub's lexer, with two differences to GitHub's servers set right: it unescapes only the first `''` of a string, and its parser
 * accepts a comma before a closing parenthesis.
 */
export function lex(text: string): Token[] {
  const { Lexer, TokenType } = actionsLanguage();
  const { tokens } = new Lexer(text).lex();
  tokens.forEach((token, i) => {
    if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    if (token.type === TokenType.RIGHT_PAREN && tokens[i - 1]?.type === TokenType.COMMA) throw new LexError("Unexpected symbol: ')'", token);
  });
  return tokens;
}

/** The names that the parser must accept, because it rejects every context and function that it is not told about. */
export function namesIn(tokens: readonly Token[]): { contexts: string[]; functions: string[] } {
  const { TokenType } = actionsLanguage();
  const contexts: string[] = [];
  const functions: string[] = [];
  tokens.forEach((token, i) => {
    if (token.type !== TokenType.IDENTIFIER || tokens[i - 1]?.type === TokenType.DOT) return;
    (tokens[i + 1]?.type === TokenType.LEFT_PAREN ? functions : contexts).push(token.lexeme);
  });
  return { contexts, functions };
}

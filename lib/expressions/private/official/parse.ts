import { actionsLanguage } from './bundle';
import { lex, namesIn } from './lex';
import { describeSyntaxError } from './syntax-error';
import { toAst } from './to-ast';
import { remembered } from '../../../core/inside';
import type { ExpressionNode } from '../ast';

/** @internal */
export interface ParsedExpression {
  readonly ok: true;
  readonly text: string;
  readonly root: ExpressionNode;
}

/** @internal */
export interface ExpressionSyntaxError {
  readonly ok: false;
  readonly text: string;
  /** GitHub's message, without the position. */
  readonly message: string;
  /** Where in the text, counted from 1, when GitHub says so. */
  readonly position?: number;
}

/**
 * Parses what stands inside `${{ }}`. Every name of a context or of a function is accepted, and so is every number of arguments of a
 * function that is not built in: what is allowed depends on the place, which a rule of Slipway judges.
 */
export const parseExpression: (text: string) => ParsedExpression | ExpressionSyntaxError = remembered((text) => Object.freeze(parse(text)));

function parse(text: string): ParsedExpression | ExpressionSyntaxError {
  try {
    const tokens = lex(text);
    const { contexts, functions } = namesIn(tokens);
    const accepted = functions.map((name) => ({ name, minArgs: 0, maxArgs: Infinity }));
    const tree = new (actionsLanguage().Parser)(tokens, contexts, accepted).parse();
    // The parser answers nothing for an empty text; GitHub's template reader then says these words.
    return tree ? { ok: true, text, root: toAst(tree) } : { ok: false, text, message: 'An expression was expected' };
  } catch (error) {
    return { ok: false, text, ...describeSyntaxError(text, error) };
  }
}

import { actionsLanguage } from './bundle';
import { lex, namesIn } from './lex';
import { describeSyntaxError } from './syntax-error';
import { toAst } from './to-ast';
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

/** A synthesis asks for the same few thousand texts again and again, in every check. */
const CACHE_LIMIT = 10_000;
const cache = new Map<string, ParsedExpression | ExpressionSyntaxError>();

/**
 * Parses what stands inside `${{ }}`. Every name of a context or of a function is accepted, and so is every number of arguments of a
 * function that is not built in: what is allowed depends on the place, which a rule of Slipway judges.
 */
export function parseExpression(text: string): ParsedExpression | ExpressionSyntaxError {
  let result = cache.get(text);
  if (!result) {
    result = Object.freeze(parse(text));
    // A Map keeps the order of insertion: its first key is the oldest.
    if (cache.size >= CACHE_LIMIT) cache.delete(cache.keys().next().value!);
    cache.set(text, result);
  }
  return result;
}

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

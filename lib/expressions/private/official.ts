/**
 * The single door to GitHub's own parsers and evaluator. They come as one CommonJS bundle, which is loaded on first use; nothing
 * behind this door is asynchronous and no type of theirs leaves it.
 */
export { evaluateExpression, type ExpressionFunction } from './official/evaluate';
export { parseActionText, parseWorkflowText, type OfficialError } from './official/documents';
export { parseExpression, type ExpressionSyntaxError, type ParsedExpression } from './official/parse';

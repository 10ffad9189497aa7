export * from './code-owners';
export * from './code-owners-location';
export * from './owners-group';
/** @internal */
export { OwnersIndex } from './match-owners';
export { ownersLines } from './owners-lines';
export { patternProblem } from './owners-pattern';
/** @internal */
export type { PatternProblem } from './owners-pattern';

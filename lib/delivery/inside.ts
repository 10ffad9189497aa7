export * from './index';
export { inspect } from './inspect';
export type { Inspected, Inspection } from './inspect';
export { readable } from './readable';
export type { Readable } from './readable';
export { OFFICIAL_RULE } from './read-back/parser/official';
export { knownRules } from './rules';

export * from './ci-gate';
export * from './required-check';
export { contextNamesOf, skippedNamesOf } from './context-names';
export type { ContextNames } from './context-names';
export { entryOf, waysTo } from './ways';
export type { Way } from './ways';

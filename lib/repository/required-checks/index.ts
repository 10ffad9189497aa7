export * from './ci-gate';
export * from './required-check';
export { calledFile, contextNamesOf, skippedNamesOf, waysTo } from './context-names';
export type { Caller, ContextNames } from './context-names';

export * from './index';
export { SETTINGS_FILE } from './desired-state';
export type { DesiredEnvironment, DesiredProtection, DesiredRuleset, DesiredSettings, DesiredState } from './desired-state';
export { fnmatch } from './environment/fnmatch';
export { OwnersIndex } from './owners/match-owners';
export { contextNamesOf, skippedNamesOf } from './required-checks/context-names';
export type { ContextNames } from './required-checks/context-names';
export { resolveRepository } from './resolve';
export * from './schemas';

export * from './index';
export { SETTINGS_FILE } from './desired-state';
export type { DesiredEnvironment, DesiredProtection, DesiredRuleset, DesiredSettings, DesiredState } from './desired-state';
export { fnmatch } from './environment/fnmatch';
export { deployingJobs } from './checks/repository/deploying-jobs';
export type { DeployingJob } from './checks/repository/deploying-jobs';
export { OwnersIndex } from './owners/match-owners';
export { resolveRepository } from './resolve';
export * from './schemas';

export * from './branch-protection';
export * from './bypass-actor';
export * from './rule-options';
export * from './ruleset';
export * from './ruleset-rule';
export * from './ruleset-target';

export * from './dependabot';
export * from './ecosystem';
export * from './ecosystem-group';
export * from './oidc';
export * from './registry';
export * from './registry-options';
export * from './schedule';
export * from './update-options';

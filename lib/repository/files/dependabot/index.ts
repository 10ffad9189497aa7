export * from './dependabot';
export { DependabotEcosystem } from './ecosystem';
export * from './ecosystem-group';
export * from './oidc';
export * from './registry';
export * from './registry-options';
export * from './schedule';
export * from './update-options';

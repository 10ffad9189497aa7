export * from './deployment-environment';
export * from './environment-table';
export * from './reviewer';
export { environmentVariables } from './environment-variables';
export { fnmatch } from './fnmatch';

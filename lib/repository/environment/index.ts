export * from './deployment-environment';
export * from './environment-table';
export * from './reviewer';
export { fnmatch } from './fnmatch';

export * from './drift-check';

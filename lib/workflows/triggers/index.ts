export * from './schedule';
export * from './trigger';
export * from './trigger-options';

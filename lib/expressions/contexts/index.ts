export * from './env';
export * from './github';
export * from './inputs';
export * from './job-context';
export * from './runner';
export * from './secrets';
export * from './strategy';
export * from './vars';

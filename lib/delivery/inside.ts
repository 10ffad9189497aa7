export * from './index';
export type { ObservedFile, ObservedRepository } from './projen/observed';
export type { LineOrigin, LineOrigins, LineReason, ProgramLine } from './explain/line-origins';

export * from './index';
export { commandLine } from './pages/command-line';
export { promotionProgram } from './program/program';

export * from './index';
export { commandsOf } from './configuration/commands';
export { commandLine } from './pages/command-line';
export { gateWords } from './pages/gate-words';
export { mermaidLabel } from './pages/picture';
export type { ConfiguredStage } from './pages/told';
export { spanWords } from './pages/words';
export { promotionProgram } from './program/program';
export { typed } from './targets/target-commands';

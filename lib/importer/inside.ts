export { CodeFile } from './code/code-file';
export { literal, record, textLiteral } from './code/literal';
export type { Difference } from './compare/difference';
export { differences } from './compare/differences';

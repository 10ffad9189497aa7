export { CodeFile } from './code/code-file';
export { literal, record, textLiteral } from './code/literal';

export { CodeFile } from './code/code-file';
export { literal, record, textLiteral } from './code/literal';
export { actionFileText } from './typed-action/action-file';
export { classNames, fileName, isClassName } from './typed-action/class-names';
export type { DeclaredAction } from './typed-action/declared-input';
export { factsFileText } from './typed-action/facts-file';
export { markedIn } from './typed-action/marker';
export type { Marked } from './typed-action/marker';
export { readActionManifest } from './typed-action/read-action';

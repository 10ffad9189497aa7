export { valuesOf } from './aliases';
export { locate, originAt, pathsOfLines } from './locate';
export type { Located } from './locate';
export { render } from './render';
export { brokenMarks, withSection } from './section';
export { spansOf } from './spans';
export type { SpannedEntry, SpannedNode } from './spans';

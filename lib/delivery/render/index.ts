export { valuesOf } from './aliases';
export { locate, originAt } from './locate';
export type { Located } from './locate';
export { render } from './render';
export { brokenMarks, withSection } from './section';

export { locate } from './locate';
export type { Located } from './locate';
export { render } from './render';

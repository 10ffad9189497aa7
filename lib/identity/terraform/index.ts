export { escapeTemplate, place, terraformDocument } from './terraform';
export type { Resources } from './terraform';

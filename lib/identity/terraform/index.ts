export { escapeTemplate, terraformDocument, terraformName } from './terraform';
export type { Resources } from './terraform';

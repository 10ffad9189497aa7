export { pageOf } from './page';
export { jsonParts, reportJson } from './json';
export { reportSarif } from './sarif';
export type { SarifOptions } from './sarif';
export { fileOf, placeText } from './place';
export { reportText } from './text';

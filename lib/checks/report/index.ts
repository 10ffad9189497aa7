export { pageOf } from './page';
export { reportJson } from './json';
export { reportSarif } from './sarif';
export { reportText } from './text';

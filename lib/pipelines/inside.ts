export * from './index';
export { PIPELINE } from './pipeline/pipeline-tables';

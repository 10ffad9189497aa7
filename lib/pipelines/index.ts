export * from './declared-pipelines';
export * from './handbook/delivery-handbook';
export * from './model';
export * from './pipeline/pipeline';
export * from './pipeline/pipeline-options';

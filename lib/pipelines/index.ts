export * from './changed-parts/changed-part';
export * from './changed-parts/changed-parts';
export * from './declared-pipelines';
export * from './model';
export * from './pipeline/pipeline';
export * from './pipeline/pipeline-options';

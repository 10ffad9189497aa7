export * from './conventions/conventions-options';
export * from './conventions/label-rule';
export * from './conventions/pull-request-conventions';
export * from './declared-pipelines';
export * from './model';
export * from './pipeline/pipeline';
export * from './pipeline/pipeline-options';

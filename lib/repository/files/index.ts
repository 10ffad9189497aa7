export * from './dependabot';
export * from './issue-form';
export * from './pull-request-template';
export * from './release-notes';

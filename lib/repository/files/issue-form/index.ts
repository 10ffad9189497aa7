export * from './field-options';
export * from './issue-field';
export * from './issue-form';
export * from './issue-template-config';

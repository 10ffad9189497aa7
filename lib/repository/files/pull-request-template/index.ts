export * from './pull-request-template';

export * from './external-role';

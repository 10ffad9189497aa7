export * from './index';
export { NODE_ENVIRONMENT } from './node-program';

export * from './call-input';
export * from './dispatch-input';

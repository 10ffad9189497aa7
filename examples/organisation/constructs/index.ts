export * from './known-actions';
export * from './service-ci';
export * from './service-repository';
export * from './versions';

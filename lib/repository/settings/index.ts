export * from './actions-settings';
export * from './allowed-actions';
export * from './features';
export * from './merge';
export * from './repository-settings';

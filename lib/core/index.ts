export * from './document';
export * from './duration';
export * from './finding';
export * from './invalid-value-error';
export * from './origin';
export * from './place';
export * from './severity';
export * from './source-location';

export * from './status-badges';

export * from './delivery';
export * from './projen/delivery-project';

export * from './checks';
export * from './custom-rule';
export * from './defect';
export * from './model';

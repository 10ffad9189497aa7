export * from './aws-account';
export * from './aws-oidc-provider';
export * from './aws-partition';
export * from './aws-role';
export * from './aws-role-assume-options';
export * from './aws-role-props';
export * from './aws-statement';
export * from './statement';

export * from './gcp-workload-identity';

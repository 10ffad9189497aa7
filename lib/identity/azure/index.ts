export * from './azure-cloud';
export * from './azure-federated-credential';

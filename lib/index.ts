export * as actions from './actions';
export * as checks from './checks';
export * as core from './core';
export * as delivery from './delivery';
export * as expressions from './expressions';
export * as identity from './identity';
export * as repository from './repository';
export * as workflows from './workflows';

// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

export * from './agents';
export * from './clouds';
export * from './collaboration';
export * from './containers';
export * from './kubernetes';
export * from './languages';
export * from './quality';
export * from './releases';
export * from './security';
export * from './source';
export * from './storage';

export * from './release-notes';

/** What reports there are that the program reads. */
export const FORMATS = ['sarif', 'bandit', 'pip-audit', 'safety', 'npm-audit', 'cargo-audit', 'trufflehog', 'zap', 'pip-licenses', 'npm-licenses', 'cargo-licenses', 'go-licenses'] as const;

export type Format = typeof FORMATS[number];

/** `dora.json`, which stands beside the program. The construct that declares the metrics writes it. */
export interface DoraConfiguration {
  readonly version: 1;
  readonly environments: readonly { readonly name: string; readonly production: boolean }[];
  readonly targets: Targets;
  readonly leadTime: 'commit' | 'pr-first-commit' | 'pr-merge';
  readonly ledger: {
    readonly s3?: S3Place;
    readonly artifact?: { readonly retentionDays: number };
  };
  readonly pushgateway?: { readonly scrapeSeconds: number };
  /** In days. */
  readonly windows: readonly number[];
  /** The names of the workflows whose runs are counted. */
  readonly workflows: readonly string[];
  readonly scanners: readonly string[];
  readonly suites: readonly string[];
  /** The file of the workflow that aggregates. */
  readonly workflow: string;
  /** A deployment job that failed before it reached the environment is no deployment. */
  readonly strict: boolean;
  readonly metrics: Readonly<Record<string, MetricConfiguration>>;
}

export interface Targets {
  readonly deploymentsPerDay?: number;
  readonly leadTimeSeconds?: number;
  readonly changeFailRate?: number;
  readonly recoverySeconds?: number;
  readonly reworkRate?: number;
}

export interface S3Place {
  readonly bucket: string;
  readonly prefix: string;
  readonly region?: string;
}

export interface MetricConfiguration {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly openLabels: readonly string[];
  readonly buckets?: readonly number[];
}

/** Why `dora.json` cannot be read. */
export class ConfigurationError extends Error {}

/** Reads the text of `dora.json`. */
export function readConfiguration(text: string): DoraConfiguration {
  const { version, ...rest } = parsed(text);
  if (version !== 1) throw new ConfigurationError(`dora.json has the version ${JSON.stringify(version)}, and this program reads version 1: synthesize the delivery again, which writes both`);
  return { version, ...rest };
}

function parsed(text: string): DoraConfiguration {
  try {
    return JSON.parse(text) as DoraConfiguration;
  } catch {
    throw new ConfigurationError('dora.json is no JSON, perhaps because of a merge: synthesize the delivery again');
  }
}

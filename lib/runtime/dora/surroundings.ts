import { join } from 'path';
import { DoraConfiguration } from './configuration';
import { Github } from '../common/github';
import { Ask, Pushgateway } from './push/pushgateway';
import { ArtifactStore } from './store/artifact';
import { Aws } from './store/aws';
import { S3Store } from './store/s3';
import { Store } from './store/store';
import { Runner, Variables } from '../common/runner';
import { integer } from '../common/variables';

/** All that a command has of the world. */
export interface Surroundings {
  readonly variables: Variables;
  readonly configuration: DoraConfiguration;
  readonly runner: Runner;
  /** In seconds since the epoch. */
  readonly now: number;
  readonly github: Github;
  readonly aws: Aws;
  readonly ask: Ask;
  readonly wait: (seconds: number) => Promise<void>;
  /** Where files go that the job does not need afterwards. */
  readonly folder: string;
}

/** The run that the program is part of. */
export interface OwnRun {
  readonly run: number;
  readonly attempt: number;
}

export function ownRun({ variables }: Surroundings): OwnRun {
  return { run: integer(variables, 'GITHUB_RUN_ID'), attempt: integer(variables, 'GITHUB_RUN_ATTEMPT') };
}

/** Where to push, when that was said. */
export function pushgatewayOf({ variables, configuration }: Surroundings): Pushgateway | undefined {
  const { DORA_PUSHGATEWAY_URL: url, DORA_PUSHGATEWAY_USER: user, DORA_PUSHGATEWAY_PASSWORD: password } = variables;
  return configuration.pushgateway && url ? { url, user: user || undefined, password: password || undefined } : undefined;
}

/** Where the workflow finds the ledger that it uploads. */
export const ledgerFile = ({ folder }: Surroundings): string => join(folder, 'ledger', 'ledger.jsonl.gz');

export function s3Of({ configuration: { ledger: { s3 } }, aws, folder }: Surroundings): S3Store | undefined {
  return s3 && new S3Store(s3, aws, join(folder, 's3'));
}

/** All stores of the ledger; S3, which keeps it for good, first. */
export function storesOf(surroundings: Surroundings): Store[] {
  const { configuration: { ledger: { artifact }, workflow }, github, folder } = surroundings;
  const s3 = s3Of(surroundings);
  return [...s3 ? [s3] : [], ...artifact ? [new ArtifactStore(github, workflow, join(folder, 'artifacts'), ledgerFile(surroundings))] : []];
}

import { PromotionConfiguration } from './configuration';
import { RunPlace } from './engine/release';
import { Prometheus } from './evidence/prometheus';
import { Github } from '../common/github';
import { Runner, Variables } from '../common/runner';
import { given, integer, required } from '../common/variables';

/** All that a command has of the world. */
export interface Surroundings {
  readonly variables: Variables;
  /** What stands behind the word of the command. */
  readonly options: readonly string[];
  readonly configuration: PromotionConfiguration;
  readonly runner: Runner;
  /** Text for whoever asked at a terminal. */
  readonly print: (text: string) => void;
  /** In seconds since the epoch. */
  readonly now: number;
  readonly github: Github;
  readonly prometheus: Prometheus;
  /** Runs a script of Bash, and gives what it printed; undefined when it failed. */
  readonly bash: (script: string) => Promise<string | undefined>;
  readonly wait: (seconds: number) => Promise<void>;
  /** Where the job has the repository. */
  readonly workspace: string;
  /** Where files go that other steps read. */
  readonly folder: string;
  /** `https://github.com` */
  readonly server: string;
}

/** Why something is not done, although it was asked well: what is not so stops here. */
export class RefusedError extends Error {}

/** The run that the program is part of. */
export function ownRun({ variables }: Surroundings): RunPlace {
  return { id: integer(variables, 'GITHUB_RUN_ID'), attempt: integer(variables, 'GITHUB_RUN_ATTEMPT') };
}

/** The page of that run. */
export function ownPage(surroundings: Surroundings): string {
  return pageOf(surroundings, ownRun(surroundings).id);
}

/** The page of a run. */
export function pageOf({ server, github }: Surroundings, run: number): string {
  return `${server}/${github.repository}/actions/runs/${run}`;
}

/** Who started this attempt of the run. */
export function ownActor({ variables }: Surroundings): string {
  return given(variables, 'GITHUB_TRIGGERING_ACTOR') ?? required(variables, 'GITHUB_ACTOR');
}

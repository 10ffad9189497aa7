import { PromotionConfiguration } from './configuration';
import { RunPlace } from './engine/release';
import { Prometheus } from './evidence/prometheus';
import { Github } from '../common/github';
import { Runner, Variables } from '../common/runner';

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

/** Why a command cannot do what it was asked. */
export class UsageError extends Error {}

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

export function integer(variables: Variables, name: string): number {
  const value = variables[name] ?? '';
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`${name} is '${value}', which is no whole number.`);
  return Number(value);
}

/** What a variable says; undefined when it says nothing. */
export function given(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim() ?? '';
  return value === '' ? undefined : value;
}

export function required(variables: Variables, name: string): string {
  const value = given(variables, name);
  if (value === undefined) throw new UsageError(`${name} is not set.`);
  return value;
}

/** What the JSON of a variable says; undefined when there is none. */
export function json(variables: Variables, name: string): unknown {
  const text = given(variables, name);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON.`);
  }
}

/** The texts of a JSON list. */
export function texts(variables: Variables, name: string): string[] {
  const value = json(variables, name) ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) throw new UsageError(`${name} is no list of texts.`);
  return value as string[];
}

/** Names with commas between them. No name has one. */
export function names(variables: Variables, name: string): string[] {
  return (variables[name] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
}

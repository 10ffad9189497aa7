import { IConstruct } from 'constructs';
import { Permissions } from './permissions';
import { optionKinds } from './private/kinds';
import { Runner } from './runner';
import { Duration, kinds, optionTable } from '../core/inside';

/** What holds for all workflows and jobs of a delivery that say nothing of their own. */
export interface DeliveryDefaults {
  /**
   * The machine of a job.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * After how long a job is cancelled.
   *
   * @default Duration.minutes(30), on `ubuntu-slim` its own limit of 15
   */
  readonly timeout?: Duration;
  /**
   * The shell of scripts: `defaults.run.shell` of every workflow, and the shell of every script in a composite action.
   *
   * @default - the runner's: bash on Linux and macOS, pwsh on Windows; in composite actions bash
   */
  readonly shell?: string;
  /**
   * What the token may do in a job that says nothing about it: `permissions` of every workflow.
   *
   * @default Permissions.none() - every job gets what its steps need
   */
  readonly permissions?: Permissions;
  /**
   * Whether new commits of a pull request cancel the run for the older ones.
   *
   * @default true
   */
  readonly cancelSuperseded?: boolean;
  /**
   * Whether a job with an environment waits for the one that deploys there.
   *
   * @default true
   */
  readonly deploymentGroups?: boolean;
  /**
   * Whether the files say what the program says, and nothing else: none of docs/defaults.md is added, and expressions stay in the scripts that they were written in. For files that
   * were written by hand and are declared as they are; each workflow and action may say it for itself. The other defaults then hold for those alone that say `asWritten: false`.
   *
   * @default false
   */
  readonly asWritten?: boolean;
}

/** Options of it. @internal */
export const DELIVERY_DEFAULTS = kinds.struct(optionTable({
  runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST'),
  timeout: kinds.made((value) => value instanceof Duration && value.toSeconds() >= 60, 'a Duration of a minute or more, such as Duration.minutes(15)'),
  shell: kinds.text,
  permissions: optionKinds.permissions,
  cancelSuperseded: kinds.flag,
  deploymentGroups: kinds.flag,
  asWritten: kinds.flag,
}), 'an object', '{ timeout: Duration.minutes(15) }');

const given = new WeakMap<IConstruct, DeliveryDefaults>();

/** Has the defaults hold for all that is declared below a construct. @internal */
export function giveDefaults(scope: IConstruct, defaults: DeliveryDefaults): void {
  given.set(scope, defaults);
}

/** Whether nothing is to stand in a file that the program does not say, by the nearest of those above that speak of it; for a workflow or an action of its own, too. @internal */
export function isAsWritten(construct: IConstruct): boolean {
  for (let at: IConstruct | undefined = construct; at; at = at.node.scope) {
    const { asWritten } = given.get(at) ?? {};
    if (asWritten !== undefined) return asWritten;
  }
  return false;
}

/** What holds at a construct: for each option what the nearest of those above it says. What is as it was written has no defaults. @internal */
export function defaultsAt(construct: IConstruct): DeliveryDefaults {
  if (isAsWritten(construct)) return AS_WRITTEN;
  return Object.assign({}, ...construct.node.scopes.map((scope) => given.get(scope)).filter((one) => one !== undefined).map(said)) as DeliveryDefaults;
}

const AS_WRITTEN: DeliveryDefaults = { asWritten: true, cancelSuperseded: false, deploymentGroups: false };

function said(defaults: DeliveryDefaults): Partial<DeliveryDefaults> {
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined));
}

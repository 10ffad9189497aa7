import { NO_COMMANDS, TargetCommands } from './target-commands';
import { TargetPlace, TargetSteps } from './target-steps';
import { Origin } from '../../core/inside';
import { Strategy } from '../strategies/strategy';

/** What a target takes of a release, by the names that the release has for it. @internal */
export interface TakenOfRelease {
  readonly images: readonly string[];
  readonly charts: readonly string[];
}

/** Where a stage deploys to. */
export abstract class DeploymentTarget {
  /** The user's line. @internal */
  public readonly _origin: Origin;

  /**
   * @param what how findings call it: `deployment web`
   */
  protected constructor(what: string) {
    this._origin = Origin.here(what);
  }

  /** What messages and the names of its steps call it. @internal */
  public abstract get _label(): string;

  /** How many replicas there are, where that is known. @internal */
  public get _replicas(): number | undefined {
    return undefined;
  }

  /** What it takes of the release: a name that the release does not have would be deployed as nothing. @internal */
  public get _takes(): TakenOfRelease {
    return { images: [], charts: [] };
  }

  /** Its steps, made anew for every job. @internal */
  public abstract _steps(strategy: Strategy, place: TargetPlace): TargetSteps;

  /**
   * What people type to look at it, and to bring it back when no workflow can.
   *
   * @param _strategies how it is deployed to
   * @internal
   */
  public _commands(_strategies: readonly Strategy[]): TargetCommands {
    return NO_COMMANDS;
  }

  /** Why it cannot deploy like that; undefined when it can. @internal */
  public _supports(strategy: Strategy): string | undefined {
    return strategy._router === undefined ? undefined : `${this._label} has no router of its own: it deploys in one step, new Rolling()`;
  }
}

import { IStage } from './stage-reference';
import { InvalidValueError, expectArgument, kinds } from '../../core/inside';

/** Where a release must have been verified before it comes to a stage. */
export class Upstream {
  /**
   * In every one of them.
   *
   * @param stages of the same pipeline
   */
  public static all(...stages: IStage[]): Upstream {
    return Upstream.made('Upstream.all', 'all', stages);
  }

  /**
   * In one of them, whichever is first.
   *
   * @param stages of the same pipeline
   */
  public static oneOf(...stages: IStage[]): Upstream {
    return Upstream.made('Upstream.oneOf', 'one-of', stages);
  }

  private static made(call: string, join: 'all' | 'one-of', stages: readonly IStage[]): Upstream {
    if (stages.length === 0) throw new InvalidValueError('call/empty-list', `${call}()`, 'it takes the stages that come before; a stage that takes releases as they are made has no { after }', { option: 'stages' });
    for (const stage of stages) expectArgument(call, stage, A_STAGE, 'it');
    return new Upstream(join, [...new Set(stages)]);
  }

  /** @internal */
  public readonly _join: 'all' | 'one-of';
  /** @internal */
  public readonly _stages: readonly IStage[];

  private constructor(join: 'all' | 'one-of', stages: readonly IStage[]) {
    this._join = join;
    this._stages = stages;
  }
}

const A_STAGE = kinds.made((value) => typeof (value as Partial<IStage> | undefined)?.stageName === 'string', 'a stage: the object, not its name');

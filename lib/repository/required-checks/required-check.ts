import { InvalidValueError, Origin, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { BaseJob } from '../../workflows/inside';

/** Options of a check of another service. */
export interface ExternalCheckOptions {
  /**
   * The GitHub App that must report it: its slug, such as `codecov`, or its id. It must be installed.
   *
   * @default - anybody with write access may report it
   */
  readonly app?: string | number;
}

/** @internal */
export type RequiredCheckSpec =
  | { readonly kind: 'job'; readonly job: BaseJob }
  | { readonly kind: 'external'; readonly context: string; readonly app?: string | number };

/** A check that must succeed before a merge. */
export class RequiredCheck {
  /**
   * What a job reports. The names are computed, with the values of its matrix and the callers of a reusable workflow, and only GitHub Actions may report them.
   *
   * @param job mostly a `CiGate`: the name of every other job changes some day
   */
  public static job(job: BaseJob): RequiredCheck {
    expectArgument('RequiredCheck.job', job, kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id'), 'it');
    return new RequiredCheck({ kind: 'job', job });
  }

  /**
   * What another service reports.
   *
   * @param context the name of the check or of the commit status, such as `codecov/patch`
   * @param options who must report it
   */
  public static external(context: string, options: ExternalCheckOptions = {}): RequiredCheck {
    const call = `RequiredCheck.external(${asWritten(context)})`;
    expectArgument('RequiredCheck.external', context, kinds.text, 'the name of the check');
    expectOptions('RequiredCheck.external', context, options, EXTERNAL);
    if (context.trim() === '' || context.includes('${')) {
      throw new InvalidValueError('call/wrong-value', call, 'it takes the name as it is reported, which is not empty and holds no expression', { option: 'context', given: context });
    }
    return new RequiredCheck({ kind: 'external', context, app: options.app });
  }

  /** @internal */
  public readonly _spec: RequiredCheckSpec;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(spec: RequiredCheckSpec) {
    this._spec = spec;
    this._origin = Origin.here('required-check');
  }
}

const EXTERNAL = optionTable({
  app: kinds.made(
    (value) => (typeof value === 'string' && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(value)) || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0),
    "the slug of a GitHub App as in its address, such as 'codecov', or its id",
  ),
});

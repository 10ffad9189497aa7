import { asWritten, expectArgument, expectOptions, InvalidValueError, kinds, optionTable, Origin } from '../../core/inside';

/** Options of a check of another service. */
export interface ExternalCheckOptions {
  /**
   * The GitHub App that must report it: its slug, such as `codecov`, or its id. It must be installed.
   *
   * @default - anybody with write access may report it
   */
  readonly app?: string | number;
}

/** A check that must succeed before a merge and that no job of this delivery reports. A job is required as it is: `{ requiredChecks: [gate] }`. */
export class RequiredCheck {
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
    return new RequiredCheck(context, options.app);
  }

  /** @internal */
  public readonly _context: string;
  /** @internal */
  public readonly _app?: string | number;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(context: string, app?: string | number) {
    this._context = context;
    this._app = app;
    this._origin = Origin.here('required-check');
  }
}

const EXTERNAL = optionTable({
  app: kinds.made(
    (value) => (typeof value === 'string' && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(value)) || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0),
    "the slug of a GitHub App as in its address, such as 'codecov', or its id",
  ),
});

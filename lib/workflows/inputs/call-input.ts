import { InputOptions } from './dispatch-input';
import { InputSpec } from './input-spec';
import { CALL_INPUT_OPTIONS } from './option-tables';
import { expectOptions, Origin } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** Options of a text that a reusable workflow takes. */
export interface StringCallInputOptions extends InputOptions {
  /**
   * The value when none is given. An expression is read where the workflow is called: `github`, `inputs` and `vars` have values there.
   *
   * @default - empty
   */
  readonly defaultValue?: string | Expression;
}

/** Options of a yes or no that a reusable workflow takes. */
export interface BooleanCallInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default false
   */
  readonly defaultValue?: boolean | Expression;
}

/** Options of a number that a reusable workflow takes. */
export interface NumberCallInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default 0
   */
  readonly defaultValue?: number | Expression;
}

/** An input of a reusable workflow. */
export class CallInput {
  /**
   * @param options description, default
   */
  public static string(options: StringCallInputOptions = {}): CallInput {
    return new CallInput({ type: 'string', ...expectOptions('CallInput.string', undefined, options, CALL_INPUT_OPTIONS.string) });
  }

  /**
   * @param options description, default
   */
  public static bool(options: BooleanCallInputOptions = {}): CallInput {
    return new CallInput({ type: 'boolean', ...expectOptions('CallInput.bool', undefined, options, CALL_INPUT_OPTIONS.boolean) });
  }

  /**
   * @param options description, default
   */
  public static number(options: NumberCallInputOptions = {}): CallInput {
    return new CallInput({ type: 'number', ...expectOptions('CallInput.number', undefined, options, CALL_INPUT_OPTIONS.number) });
  }

  /** @internal */
  public readonly _spec: InputSpec;

  private constructor(spec: Omit<InputSpec, 'origin'>) {
    this._spec = { ...spec, origin: Origin.here('input') };
  }
}

/** A secret that a reusable workflow asks its caller for. */
export interface CallSecret {
  /**
   * What it is for.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * It must be passed.
   *
   * @default true
   */
  readonly required?: boolean;
}

import { BooleanInputOptions, NumberInputOptions, StringInputOptions } from './dispatch-input';
import { InputSpec } from './input-spec';
import { INPUT_OPTIONS } from './option-tables';
import { expectOptions, Origin } from '../../core/inside';

/** An input of a reusable workflow. */
export class CallInput {
  /**
   * @param options description, default
   */
  public static string(options: StringInputOptions = {}): CallInput {
    return new CallInput({ type: 'string', ...expectOptions('CallInput.string', undefined, options, INPUT_OPTIONS.string) });
  }

  /**
   * @param options description, default
   */
  public static bool(options: BooleanInputOptions = {}): CallInput {
    return new CallInput({ type: 'boolean', ...expectOptions('CallInput.bool', undefined, options, INPUT_OPTIONS.boolean) });
  }

  /**
   * @param options description, default
   */
  public static number(options: NumberInputOptions = {}): CallInput {
    return new CallInput({ type: 'number', ...expectOptions('CallInput.number', undefined, options, INPUT_OPTIONS.number) });
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

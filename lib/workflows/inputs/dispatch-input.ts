import { InputSpec } from './input-spec';
import { INPUT_OPTIONS } from './option-tables';
import { expectOptions, Origin } from '../../core/inside';

/** What every input says. */
export interface InputOptions {
  /**
   * What the person who fills it in reads.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * It must be given.
   *
   * @default false
   */
  readonly required?: boolean;
}

/** Options of a text input. */
export interface StringInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default - empty
   */
  readonly defaultValue?: string;
}

/** Options of a yes-or-no input. */
export interface BooleanInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default false
   */
  readonly defaultValue?: boolean;
}

/** Options of a numeric input. */
export interface NumberInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default 0
   */
  readonly defaultValue?: number;
}

/** Options of an input with a list to choose from. */
export interface ChoiceInputOptions extends StringInputOptions {
  /** What there is to choose from: at least one. */
  readonly options: string[];
}

/** An input of a workflow that somebody starts by hand. */
export class DispatchInput {
  /**
   * @param options description, default
   */
  public static string(options: StringInputOptions = {}): DispatchInput {
    return new DispatchInput({ type: 'string', ...expectOptions('DispatchInput.string', undefined, options, INPUT_OPTIONS.string) });
  }

  /**
   * A text, without the word for it: an input of a file that is declared as it was written, which says no type.
   *
   * @param options description, default
   */
  public static untyped(options: StringInputOptions = {}): DispatchInput {
    return new DispatchInput({ ...expectOptions('DispatchInput.untyped', undefined, options, INPUT_OPTIONS.string) });
  }

  /**
   * @param options description, default
   */
  public static bool(options: BooleanInputOptions = {}): DispatchInput {
    return new DispatchInput({ type: 'boolean', ...expectOptions('DispatchInput.bool', undefined, options, INPUT_OPTIONS.boolean) });
  }

  /**
   * @param options description, default
   */
  public static number(options: NumberInputOptions = {}): DispatchInput {
    return new DispatchInput({ type: 'number', ...expectOptions('DispatchInput.number', undefined, options, INPUT_OPTIONS.number) });
  }

  /**
   * One of a list.
   *
   * @param options the list, description, default
   */
  public static choice(options: ChoiceInputOptions): DispatchInput {
    return new DispatchInput({ type: 'choice', ...expectOptions('DispatchInput.choice', undefined, options, INPUT_OPTIONS.choice) });
  }

  /**
   * One of the environments of the repository.
   *
   * @param options description, default
   */
  public static environment(options: StringInputOptions = {}): DispatchInput {
    return new DispatchInput({ type: 'environment', ...expectOptions('DispatchInput.environment', undefined, options, INPUT_OPTIONS.string) });
  }

  /** @internal */
  public readonly _spec: InputSpec;

  private constructor(spec: Omit<InputSpec, 'origin'>) {
    this._spec = { ...spec, origin: Origin.here('input') };
  }
}

import { expectArgument, kinds } from '../core/inside';

/**
 * A value of an input that knows only some: a constant of one of the classes below, such as `SetupPythonCache.PIP`, or by `of(…)` one that the catalogue does not know.
 *
 * The text of a known value, such as `'pip'`, does as well: it is compared with those that there are.
 */
export abstract class InputValue {
  /** As it stands in the file. */
  public readonly value: string;
  /** The input that it is for: another class of the same shape would fit the types. @internal */
  public readonly _input: string;

  /**
   * @param input the action and its input: `actions/setup-python cache`
   * @param value as it stands in the file
   */
  protected constructor(input: string, value: string) {
    expectArgument(`${new.target.name}.of`, value, SAID, 'it');
    this.value = value;
    this._input = input;
  }

  /** The value as text, for templates. */
  public toString(): string {
    return this.value;
  }
}

const SAID = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a string that says something');

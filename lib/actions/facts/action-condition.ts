import { expectArgument, kinds } from '../../core/inside';
import { InputCondition } from '../catalogue-facts';

/**
 * When something is so of a step: said about the inputs of its action, as they are given or by their default. What only a run knows, because an expression gives it, holds
 * neither way: what is asked of the token counts then, what is asked of the steps around does not.
 */
export class ActionCondition {
  /**
   * An input has this value.
   *
   * @param input in the action's own spelling
   * @param value as it stands in the file: `'true'` for a boolean
   */
  public static inputIs(input: string, value: string): ActionCondition {
    expectTexts('ActionCondition.inputIs', input, value);
    return new ActionCondition({ input, is: value });
  }

  /**
   * An input has another value than this.
   *
   * @param input in the action's own spelling
   * @param value as it stands in the file
   */
  public static inputIsNot(input: string, value: string): ActionCondition {
    expectTexts('ActionCondition.inputIsNot', input, value);
    return new ActionCondition({ input, isNot: value });
  }

  /**
   * An input has one of these values.
   *
   * @param input in the action's own spelling
   * @param values as they stand in the file
   */
  public static inputIsOneOf(input: string, values: string[]): ActionCondition {
    expectArgument('ActionCondition.inputIsOneOf', input, kinds.text, 'the input');
    expectArgument('ActionCondition.inputIsOneOf', values, kinds.list(kinds.text), 'the values', input);
    return new ActionCondition({ input, in: [...values] });
  }

  /**
   * An input has any value but the empty text.
   *
   * @param input in the action's own spelling
   */
  public static inputGiven(input: string): ActionCondition {
    expectArgument('ActionCondition.inputGiven', input, kinds.text, 'it');
    return new ActionCondition({ input, set: true });
  }

  /**
   * An input has no value, or the empty text.
   *
   * @param input in the action's own spelling
   */
  public static inputMissing(input: string): ActionCondition {
    expectArgument('ActionCondition.inputMissing', input, kinds.text, 'it');
    return new ActionCondition({ input, set: false });
  }

  /**
   * A text stands somewhere in the value of an input.
   *
   * @param input in the action's own spelling
   * @param text what is looked for
   */
  public static inputContains(input: string, text: string): ActionCondition {
    expectTexts('ActionCondition.inputContains', input, text);
    return new ActionCondition({ input, contains: text });
  }

  /**
   * A text stands nowhere in the value of an input.
   *
   * @param input in the action's own spelling
   * @param text what is looked for
   */
  public static inputLacks(input: string, text: string): ActionCondition {
    expectTexts('ActionCondition.inputLacks', input, text);
    return new ActionCondition({ input, lacks: text });
  }

  /**
   * All of them hold.
   *
   * @param conditions one or more
   */
  public static all(...conditions: ActionCondition[]): ActionCondition {
    return new ActionCondition({ all: modelsOf('ActionCondition.all', conditions) });
  }

  /**
   * One of them holds.
   *
   * @param conditions one or more
   */
  public static any(...conditions: ActionCondition[]): ActionCondition {
    return new ActionCondition({ any: modelsOf('ActionCondition.any', conditions) });
  }

  /** @internal */
  public readonly _model: InputCondition;

  private constructor(model: InputCondition) {
    this._model = model;
  }
}

/** What an option that is a condition takes. @internal */
export const CONDITION = kinds.made((value) => value instanceof ActionCondition, "a condition, such as ActionCondition.inputIs('push', 'true')");

function expectTexts(call: string, input: string, text: string): void {
  expectArgument(call, input, kinds.text, 'the input');
  expectArgument(call, text, kinds.text, 'the value', input);
}

function modelsOf(call: string, conditions: readonly ActionCondition[]): InputCondition[] {
  expectArgument(call, conditions, SOME, 'it');
  return conditions.map(({ _model }) => _model);
}

const SOME = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((one) => one instanceof ActionCondition), "one condition or more, such as ActionCondition.inputIs('push', 'true')");

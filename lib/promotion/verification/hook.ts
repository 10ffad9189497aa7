import { CompositeAction } from '../../actions/inside';
import { Duration, InvalidValueError, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { Permissions, RunStep, Step, optionKinds } from '../../workflows/inside';
import { TIMEOUT } from '../option-kinds';

/** What a script of a stage may say. */
export interface HookScriptOptions {
  /**
   * What the log calls it.
   *
   * @default - what it is for
   */
  readonly name?: string;
  /**
   * Its variables, besides those that every one has.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression };
  /**
   * How long it may take.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
  /**
   * What it needs of the token.
   *
   * @default - nothing
   */
  readonly permissions?: Permissions;
}

/** What a call of an action of the repository may say. */
export interface HookActionOptions {
  /**
   * What the log calls it.
   *
   * @default - what it is for
   */
  readonly name?: string;
  /**
   * The inputs of the action.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression };
  /**
   * How long it may take.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}

/** Where the steps of a hook run. @internal */
export interface HookPlace {
  /** What the log calls it, when it has no name. */
  readonly name: string;
  /** Where the release is checked out. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | Expression>>;
  readonly condition?: Expression;
}

/**
 * Something of your own that a stage does: a backup, a migration, a test. It is made into a step wherever the stage does it.
 *
 * Scripts run in the release's own commit, and find `RELEASE`, `RELEASE_COMMIT`, `RELEASE_FILE`, `PREVIOUS_RELEASE`, `STAGE` and an `IMAGE_…` for every image.
 */
export class Hook {
  /**
   * A script, which bash runs in the commit of the release.
   *
   * @param script one or more lines
   * @param options name, variables, how long it may take
   */
  public static script(script: string, options: HookScriptOptions = {}): Hook {
    expectArgument('Hook.script', script, kinds.text, 'the script');
    if (script.trim() === '') throw new InvalidValueError('call/wrong-value', 'Hook.script(…)', 'the script is empty', { option: 'script', given: script });
    const { name, env, timeout = Duration.minutes(10), permissions } = expectOptions('Hook.script', undefined, options, SCRIPT);
    return new Hook(timeout, (place) => new RunStep(script, { name: name ?? place.name, shell: 'bash', workingDirectory: place.folder, env: { ...place.env, ...env }, timeout, permissions, condition: place.condition }));
  }

  /**
   * An action of the repository, as the default branch has it.
   *
   * @param action the action
   * @param options name, inputs, how long it may take
   */
  public static action(action: CompositeAction, options: HookActionOptions = {}): Hook {
    expectArgument('Hook.action', action, kinds.made((value) => value instanceof CompositeAction, 'a CompositeAction'), 'it');
    const { name, inputs, timeout = Duration.minutes(10) } = expectOptions('Hook.action', undefined, options, ACTION);
    return new Hook(timeout, (place) => action.step({ name: name ?? place.name, inputs, timeout, condition: place.condition }));
  }

  /** @internal */
  public readonly _timeout: Duration;
  private readonly make: (place: HookPlace) => Step;

  private constructor(timeout: Duration, make: (place: HookPlace) => Step) {
    this._timeout = timeout;
    this.make = make;
  }

  /** A step of its own for every place. @internal */
  public _step(place: HookPlace): Step {
    return this.make(place);
  }
}

const SCRIPT = optionTable({ name: kinds.text, env: kinds.map(optionKinds.scalar), timeout: TIMEOUT, permissions: optionKinds.permissions });
const ACTION = optionTable({ name: kinds.text, inputs: optionKinds.scalars, timeout: TIMEOUT });

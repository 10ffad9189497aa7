import { ISetup, SetupRequest } from './setup';
import { Checkout, LocalAction } from '../../../actions/inside';
import { asWritten, expectArgument, expectOptions, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { IStep, optionKinds } from '../../../workflows/inside';

/** How an action of the repository stands at the beginning of jobs. */
export interface ActionSetupProps {
  /**
   * Its inputs, the same in every job.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression };
  /**
   * Inputs in single jobs, by the names of the parts: `{ quality: { tools: 'requirements-lint.txt' } }`. They come on top of the others.
   *
   * @default - none
   */
  readonly inputsOf?: { [part: string]: { [name: string]: string | number | boolean | Expression } };
  /**
   * The input that takes the version of the language. A matrix of versions needs one.
   *
   * @default - none: the action knows the version
   */
  readonly versionInput?: string;
  /**
   * The input that says whether caches are restored: `true` or `false`.
   *
   * @default - none: the action decides, also where what is built is published
   */
  readonly cacheInput?: string;
  /**
   * What the log calls the step.
   *
   * @default - GitHub's own: `Run ./.github/actions/…`
   */
  readonly name?: string;
}

/** An action of the repository instead of the usual beginning. GitHub finds it in the checkout, so that stands before it. */
export class ActionSetup implements ISetup {
  private readonly props: ActionSetupProps;

  /**
   * @param action the action
   * @param props its inputs
   */
  public constructor(private readonly action: LocalAction, props: ActionSetupProps = {}) {
    expectArgument('new ActionSetup', action, ACTION, 'the action');
    this.props = expectOptions('new ActionSetup', undefined, props, TABLE);
  }

  public setupSteps(request: SetupRequest): IStep[] {
    const { part, version, caches } = expectOptions('setup.setupSteps', undefined, request, REQUEST);
    const { inputs, inputsOf, versionInput, cacheInput, name } = this.props;
    if (version !== undefined && versionInput === undefined) {
      throw new InvalidValueError('call/contradiction', 'new ActionSetup(…)', `the job '${part}' asks for the version ${version instanceof Expression ? 'of its leg' : asWritten(version)}, which the action would never hear of; say which of its inputs takes it`, { option: 'versionInput' });
    }
    const all = {
      ...inputs,
      ...versionInput !== undefined && version !== undefined ? { [versionInput]: version } : {},
      ...cacheInput !== undefined ? { [cacheInput]: caches } : {},
      ...inputsOf?.[part],
    };
    return [new Checkout(), this.action.step({ inputs: all, name })];
  }
}

const ACTION = kinds.made((value) => value instanceof LocalAction, "an action of the repository, such as new CompositeAction(delivery, 'setup', { … })");
const TABLE = optionTable({ inputs: optionKinds.scalars, inputsOf: kinds.map(optionKinds.scalars), versionInput: kinds.text, cacheInput: kinds.text, name: kinds.text });
const REQUEST = optionTable({ part: kinds.text, version: optionKinds.phrase, caches: kinds.flag, workingDirectory: kinds.text }, ['part', 'caches']);

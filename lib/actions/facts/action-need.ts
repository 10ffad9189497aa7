import { ActionCondition, CONDITION } from './action-condition';
import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { parseUses } from '../../workflows/inside';
import { CatalogueNeed } from '../catalogue-facts';

/** When a need is one. */
export interface ActionNeedOptions {
  /**
   * Only where this holds.
   *
   * @default - always
   */
  readonly when?: ActionCondition;
}

/** What another step must be. */
export interface EarlierStepOptions extends ActionNeedOptions {
  /**
   * It works without the other step, but not when that comes behind it.
   *
   * @default false
   */
  readonly onlyOrder?: boolean;
  /**
   * Inputs that the other step must have, as they stand in the file: `{ 'fetch-depth': '0' }`.
   *
   * @default - any
   */
  readonly inputs?: { [name: string]: string };
}

/** Which runners can run an action. */
export interface RunnerNeedOptions {
  /**
   * Not in a job that runs in a container.
   *
   * @default false
   */
  readonly outsideContainer?: boolean;
}

/** What an action needs around it in its job. A rule says when it is not there. */
export class ActionNeed {
  /** A checkout of the repository before it. @param options when, and how */
  public static checkout(options: EarlierStepOptions = {}): ActionNeed {
    return ActionNeed.after('actions/checkout', expectOptions('ActionNeed.checkout', undefined, options, EARLIER));
  }

  /**
   * A step of another action before it.
   *
   * @param action `owner/repository`, or `owner/repository/path`
   * @param options when, and how
   */
  public static earlierStep(action: string, options: EarlierStepOptions = {}): ActionNeed {
    const call = 'ActionNeed.earlierStep';
    expectArgument(call, action, ACTION, 'the action');
    return ActionNeed.after(action, expectOptions(call, action, options, EARLIER));
  }

  /**
   * A login to a service before it, by a step of one of these actions. Machines of your own may be logged in, so that only runners of GitHub are asked for it.
   *
   * @param actions `owner/repository`, or `owner/repository/path`
   * @param options when
   */
  public static login(actions: string[], options: ActionNeedOptions = {}): ActionNeed {
    const call = 'ActionNeed.login';
    expectArgument(call, actions, kinds.list(ACTION), 'the actions');
    return new ActionNeed({ kind: 'login', actions: [...actions], ...whenOf(expectOptions(call, actions[0], options, WHEN).when) });
  }

  /** A login to the container registries that it pushes to. @param options when */
  public static registryLogin(options: ActionNeedOptions = {}): ActionNeed {
    return new ActionNeed({ kind: 'registry', ...whenOf(expectOptions('ActionNeed.registryLogin', undefined, options, WHEN).when) });
  }

  /**
   * One of these environment variables.
   *
   * @param names of the variables
   * @param options when
   */
  public static variable(names: string[], options: ActionNeedOptions = {}): ActionNeed {
    const call = 'ActionNeed.variable';
    expectArgument(call, names, kinds.list(kinds.text), 'the names');
    return new ActionNeed({ kind: 'variable', names: [...names], ...whenOf(expectOptions(call, names[0], options, WHEN).when) });
  }

  /** An environment of the job. @param name such as `github-pages` */
  public static environment(name: string): ActionNeed {
    expectArgument('ActionNeed.environment', name, kinds.text, 'it');
    return new ActionNeed({ kind: 'environment', name });
  }

  /** A workflow that an event starts, and no other workflow calls: what trusts its identity asks for the file that was started. @param options when */
  public static ownWorkflow(options: ActionNeedOptions = {}): ActionNeed {
    return new ActionNeed({ kind: 'called', ...whenOf(expectOptions('ActionNeed.ownWorkflow', undefined, options, WHEN).when) });
  }

  /** A runner with Linux. @param options whether in a container */
  public static linux(options: RunnerNeedOptions = {}): ActionNeed {
    const { outsideContainer } = expectOptions('ActionNeed.linux', undefined, options, RUNNER);
    return new ActionNeed({ kind: 'os', systems: ['linux'], ...outsideContainer ? { container: false } : {} });
  }

  /** A job that runs in no container, on whatever system. */
  public static noContainer(): ActionNeed {
    return new ActionNeed({ kind: 'os', systems: [], container: false });
  }

  /** The first place in the job. */
  public static firstStep(): ActionNeed {
    return new ActionNeed({ kind: 'first' });
  }

  /** GitHub itself: a server of a company does not have what it calls. */
  public static githubItself(): ActionNeed {
    return new ActionNeed({ kind: 'dotcom' });
  }

  private static after(action: string, { when, onlyOrder, inputs }: EarlierStepOptions): ActionNeed {
    return new ActionNeed({ kind: 'after', actions: [action], ...whenOf(when), ...onlyOrder ? { late: true } : {}, ...inputs ? { with: { ...inputs } } : {} });
  }

  /** @internal */
  public readonly _model: CatalogueNeed;

  private constructor(model: CatalogueNeed) {
    this._model = model;
  }
}

/** What an option that is a need takes. @internal */
export const NEED = kinds.made((value) => value instanceof ActionNeed, "a need, such as ActionNeed.checkout() or ActionNeed.variable(['API_TOKEN'])");

const ACTION = kinds.made((value) => typeof value === 'string' && parseUses(`${value}@main`).kind === 'repository', "the name of an action, such as 'actions/setup-node'");
const WHEN = optionTable({ when: CONDITION });
const EARLIER = optionTable({ when: CONDITION, onlyOrder: kinds.flag, inputs: kinds.map(kinds.text) });
const RUNNER = optionTable({ outsideContainer: kinds.flag });

function whenOf(when: ActionCondition | undefined): { when?: ActionCondition['_model'] } {
  return when === undefined ? {} : { when: when._model };
}

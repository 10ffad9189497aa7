import { Schedule } from '../../workflows/inside';

/** What somebody can ask the workflow that promotes for. */
export enum PromotionAction {
  /** Look at everything, and promote what may be promoted. */
  RECONCILE = 'reconcile',
  /** Promote a release to a stage, now. It may be an older one; its gates hold all the same. */
  PROMOTE = 'promote',
  /** Say yes to a release, for a gate that asks people. */
  APPROVE = 'approve',
  /** Promote it although gates are closed, with a reason. GitHub asks those who may. */
  OVERRIDE = 'override',
  /** Keep a release from coming to a stage by itself. */
  HOLD = 'hold',
  /** End that. */
  LIFT = 'lift',
  /** Take a release back: it goes nowhere any more. */
  WITHDRAW = 'withdraw',
  /** Let nothing come to a stage until then. */
  FREEZE = 'freeze',
  /** End that. */
  THAW = 'thaw',
}

/** What people are asked for, by the names of the inputs. */
export interface PromotionInputs {
  /**
   * What is wanted.
   *
   * @default 'action'
   */
  readonly action?: string;
  /**
   * To which stage.
   *
   * @default 'stage'
   */
  readonly stage?: string;
  /**
   * The stage whose release is meant, when none is named.
   *
   * @default 'source'
   */
  readonly source?: string;
  /**
   * Which release.
   *
   * @default 'release'
   */
  readonly release?: string;
  /**
   * How the release takes the place of the one before.
   *
   * @default 'strategy'
   */
  readonly strategy?: string;
  /**
   * Why.
   *
   * @default 'reason'
   */
  readonly reason?: string;
  /**
   * Until when a freeze or an override holds.
   *
   * @default 'until'
   */
  readonly until?: string;
  /**
   * A yes or no: promote it although it was not verified in the stages before. That is an override, and GitHub asks those who may.
   *
   * @default - nobody is asked that
   */
  readonly skipUpstream?: string;
  /**
   * A yes or no: promote it although gates are closed. That is an override of all that may be opened, and GitHub asks those who may.
   *
   * @default - nobody is asked that; `PromotionAction.OVERRIDE` is the same as an action
   */
  readonly force?: string;
}

/** When it is looked at what may be promoted, and what people can ask for. */
export interface PromotionWorkflowProps {
  /**
   * What GitHub calls it.
   *
   * @default 'Promote'
   */
  readonly name?: string;
  /**
   * Whether it runs by itself: on a schedule, and after the workflows that record releases.
   *
   * @default true
   */
  readonly automatic?: boolean;
  /**
   * When it is looked whether something may be promoted that could not be before: a window that opens, a soak time that is over. GitHub may start it late, or not at all: the next one sees the same.
   *
   * @default - every half an hour, off the full hour
   */
  readonly schedule?: Schedule;
  /**
   * What people can ask for.
   *
   * @default - all of it, an override where a stage has one
   */
  readonly actions?: PromotionAction[];
  /**
   * The names of the inputs.
   *
   * @default - those of the table
   */
  readonly inputs?: PromotionInputs;
}

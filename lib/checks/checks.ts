import { IConstruct } from 'constructs';
import { checkRule } from './checked-rule';
import { IRule } from './custom-rule';
import { InvalidValueError, Origin, constructGiven, constructPath, expectArgument, kinds, inRepository } from '../core/inside';

const ACKNOWLEDGEMENTS = Symbol.for('slipway.acknowledgements');
const RULES = Symbol.for('slipway.rules');

/** One accepted finding. @internal */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
  /** Path of the construct whose subtree it covers. */
  readonly path: string;
  readonly origin: Origin;
}

/** A rule of the user's own, and what it is for. @internal */
export interface ScopedRule {
  readonly rule: IRule;
  /** Path of the construct whose subtree it is asked about. */
  readonly path: string;
  /** Where it was added. */
  readonly origin: Origin;
}

/**
 * The checks of a construct and everything below it.
 */
export class Checks {
  /**
   * @param scope a delivery, a workflow, a job or an action
   */
  public static of(scope: IConstruct): Checks {
    return new Checks(constructGiven('Checks.of', scope));
  }

  private readonly scope: IConstruct;

  private constructor(scope: IConstruct) {
    this.scope = scope;
  }

  /**
   * Accepts what a rule says about this construct and everything below it. One that matches nothing is a finding itself, so that none outlives its reason.
   *
   * @param id the rule, such as `actions/unpinned-action`
   * @param reason why it is all right here: not empty
   */
  public acknowledge(id: string, reason: string): void {
    expectArgument('Checks.acknowledge', id, kinds.text, 'the id of the rule');
    expectArgument('Checks.acknowledge', reason, kinds.text, 'the reason', id);
    if (reason.trim() === '') throw new InvalidValueError('call/missing-reason', `Checks.acknowledge('${id}', '${reason}')`, 'a reason is needed, so that the next reader knows why', { option: 'reason', given: reason });
    listOf<Acknowledgement>(this.scope, ACKNOWLEDGEMENTS).push({ id, reason, path: constructPath(this.scope), origin: Origin.here(constructPath(this.scope)) });
  }

  /**
   * Adds a rule of your own, which is asked at every synthesis about this construct and everything below it. What it finds is reported with all the rest, and is
   * acknowledged in the same way.
   *
   * @param rule see `IRule`
   * @throws InvalidValueError when the id is none, belongs to a group of Slipway's, or the rule has no `check`
   */
  public addRule(rule: IRule): void {
    listOf<ScopedRule>(this.scope, RULES).push({ rule: checkRule(rule), path: constructPath(this.scope), origin: Origin.here(constructPath(this.scope)) });
  }
}

type Marked = IConstruct & { [ACKNOWLEDGEMENTS]?: Acknowledgement[]; [RULES]?: ScopedRule[] };

function listOf<T>(scope: IConstruct, key: typeof ACKNOWLEDGEMENTS | typeof RULES): T[] {
  if (!(key in scope)) Object.defineProperty(scope, key, { value: [] });
  return (scope as Marked)[key] as T[];
}

/** All acknowledgements of a tree. @internal */
export function acknowledgementsOf(root: IConstruct): Acknowledgement[] {
  return inRepository(root).flatMap((c) => (c as Marked)[ACKNOWLEDGEMENTS] ?? []);
}

/** All rules of the user's own in a tree. @internal */
export function customRulesOf(root: IConstruct): ScopedRule[] {
  return inRepository(root).flatMap((c) => (c as Marked)[RULES] ?? []);
}

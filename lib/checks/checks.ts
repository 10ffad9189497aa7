import { IConstruct } from 'constructs';
import { InvalidValueError, Origin, constructPath } from '../core/inside';

const ACKNOWLEDGEMENTS = Symbol.for('slipway.acknowledgements');

/** One accepted finding. @internal */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
  /** Path of the construct whose subtree it covers. */
  readonly path: string;
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
    return new Checks(scope);
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
    if (reason.trim() === '') throw new InvalidValueError(`Checks.acknowledge('${id}', '${reason}')`, 'a reason is needed, so that the next reader knows why');
    listOf(this.scope).push({ id, reason, path: constructPath(this.scope), origin: Origin.here(constructPath(this.scope)) });
  }
}

function listOf(scope: IConstruct): Acknowledgement[] {
  const holder = scope as { [ACKNOWLEDGEMENTS]?: Acknowledgement[] };
  if (!holder[ACKNOWLEDGEMENTS]) Object.defineProperty(holder, ACKNOWLEDGEMENTS, { value: [] });
  return holder[ACKNOWLEDGEMENTS]!;
}

/** All acknowledgements of a tree. @internal */
export function acknowledgementsOf(root: IConstruct): Acknowledgement[] {
  return root.node.findAll().flatMap((c) => (c as { [ACKNOWLEDGEMENTS]?: Acknowledgement[] })[ACKNOWLEDGEMENTS] ?? []);
}

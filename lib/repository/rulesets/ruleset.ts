import { Construct } from 'constructs';
import { BypassActor } from './bypass-actor';
import { nonEmptyList } from './rule-kinds';
import { RulesetRule } from './ruleset-rule';
import { RulesetTarget } from './ruleset-target';
import { Kind, Origin, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const RULESET_KIND = new Kind<Ruleset>('ruleset');

/** Whether the rules of a ruleset are kept. */
export enum Enforcement {
  /** They are. */
  ACTIVE = 'active',
  /** They are not. */
  DISABLED = 'disabled',
  /** They are not, but GitHub notes what they would have stopped. Needs GitHub Enterprise. */
  EVALUATE = 'evaluate',
}

/** What a ruleset asks for, where, and of whom. */
export interface RulesetProps {
  /**
   * The name that GitHub shows. A ruleset of the same name in the repository becomes this one.
   *
   * @default - the id
   */
  readonly name?: string;
  /**
   * What it is about.
   *
   * @default RulesetTarget.defaultBranch()
   */
  readonly target?: RulesetTarget;
  /**
   * Whether its rules are kept.
   *
   * @default Enforcement.ACTIVE
   */
  readonly enforcement?: Enforcement;
  /**
   * To whom the rules do not apply.
   *
   * @default - they apply to everybody, administrators included
   */
  readonly bypassActors?: BypassActor[];
  /** Its rules. */
  readonly rules: RulesetRule[];
}

/**
 * Rules for branches, for tags or for every push. Several rulesets add up: whatever one of them asks for must be met. Applied with `slipway apply`, like all settings.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
export class Ruleset extends Construct {
  /** The name that GitHub shows. */
  public readonly rulesetName: string;
  /** @internal */
  public readonly _props: RulesetProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id its id
   * @param props where, what, and to whom not
   */
  public constructor(scope: Construct, id: string, props: RulesetProps) {
    super(constructScope('new Ruleset', scope), nodeId(scope, id, props));
    this.rulesetName = props.name ?? id;
    this._props = props;
    this._origin = declare(this, RULESET_KIND);
  }
}

const RULESET = optionTable({
  name: kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('${'), 'a string that is not empty and holds no expression'),
  target: kinds.made((value) => value instanceof RulesetTarget, "a RulesetTarget, such as RulesetTarget.branches(['main'])"),
  enforcement: kinds.oneOf(Object.values(Enforcement)),
  bypassActors: kinds.list(kinds.made((value) => value instanceof BypassActor, "a BypassActor, such as BypassActor.team('release-managers')")),
  rules: nonEmptyList(kinds.made((value) => value instanceof RulesetRule, 'a RulesetRule, such as RulesetRule.pullRequest()')),
}, ['rules']);

/** Asked before the ruleset is part of any tree. A workflow may have the same name. */
function nodeId(scope: Construct, id: string, props: RulesetProps): string {
  expectOptions('new Ruleset', id, props, RULESET);
  return nodeIdOf('new Ruleset', scope, id, 'ruleset:');
}

import { Construct } from 'constructs';
import { ActorsModel } from './model';
import { bareNames, refProblem } from './names';
import { BRANCH_ACTORS, CHECKS, between } from './rule-kinds';
import { asWritten, constructScope, declare, expectOptions, InvalidValueError, Kind, kinds, nodeIdOf, optionTable, Origin } from '../../core/inside';
import { BaseJob } from '../../workflows/inside';
import { RequiredCheck } from '../required-checks/required-check';

/** What marks one. @internal */
export const BRANCH_PROTECTION_KIND = new Kind<BranchProtection>('branch-protection');

/** Who is meant, by name. */
export interface BranchActors {
  /**
   * Logins.
   *
   * @default - none
   */
  readonly users?: string[];
  /**
   * Teams, by their names as in their addresses.
   *
   * @default - none
   */
  readonly teams?: string[];
  /**
   * GitHub Apps, by their names as in their addresses.
   *
   * @default - none
   */
  readonly apps?: string[];
}

/** What a change of a branch needs. */
export interface BranchProtectionProps {
  /**
   * The branch: a name, no pattern.
   *
   * @default - the id
   */
  readonly branch?: string;
  /**
   * The checks that must succeed: jobs, best a `CiGate`, as the name of every other job changes some day, and checks of other services. The names that jobs report under are
   * computed, with the values of a matrix and the callers of a reusable workflow, and only GitHub Actions may report them. None: no check is asked for.
   *
   * @default - every CiGate that looks at pull requests
   */
  readonly requiredChecks?: (BaseJob | RequiredCheck)[];
  /**
   * Whether a pull request must be up to date with the branch.
   *
   * @default true
   */
  readonly strict?: boolean;
  /**
   * Whether changes come by pull requests.
   *
   * @default true
   */
  readonly requirePullRequest?: boolean;
  /**
   * How many people must approve a pull request: 0 to 6.
   *
   * @default 1
   */
  readonly requiredApprovals?: number;
  /**
   * Whether a new commit takes the approvals away.
   *
   * @default true
   */
  readonly dismissStaleReviews?: boolean;
  /**
   * Whether an owner of every changed file must approve.
   *
   * @default false
   */
  readonly codeOwnerReviews?: boolean;
  /**
   * Whether somebody else than the last one who pushed must approve.
   *
   * @default false
   */
  readonly lastPushApproval?: boolean;
  /**
   * Who may dismiss reviews. For repositories of organizations.
   *
   * @default - everybody with write access
   */
  readonly dismissers?: BranchActors;
  /**
   * Who may push without a pull request.
   *
   * @default - nobody
   */
  readonly pullRequestBypassers?: BranchActors;
  /**
   * Whether all conversations of a pull request must be resolved.
   *
   * @default false
   */
  readonly conversationResolution?: boolean;
  /**
   * Whether merge commits are refused.
   *
   * @default false
   */
  readonly linearHistory?: boolean;
  /**
   * Whether all of this applies to administrators too.
   *
   * @default false
   */
  readonly enforceAdmins?: boolean;
  /**
   * Who may push to the branch, merges of pull requests included. For repositories of organizations.
   *
   * @default - everybody with write access
   */
  readonly pushers?: BranchActors;
  /**
   * Whether nobody else than `pushers` may make the branch.
   *
   * @default false
   */
  readonly blockCreations?: boolean;
  /**
   * Whether force pushes are allowed.
   *
   * @default false
   */
  readonly allowForcePushes?: boolean;
  /**
   * Whether the branch may be deleted.
   *
   * @default false
   */
  readonly allowDeletions?: boolean;
  /**
   * Whether the branch can only be read.
   *
   * @default false
   */
  readonly lockBranch?: boolean;
  /**
   * Whether a locked branch of a fork may still be synchronized with its upstream repository.
   *
   * @default false
   */
  readonly allowForkSyncing?: boolean;
}

/**
 * The classic protection of one branch. A `Ruleset` can do more: patterns of branches, tags, merge queues, several approvals of one team. Both may stand side by side; whatever one
 * of them asks for must be met. Applied with `slipway apply`, like all settings.
 *
 * @see https://docs.github.com/en/rest/branches/branch-protection
 */
export class BranchProtection extends Construct {
  /** The branch. */
  public readonly branch: string;
  /** @internal */
  public readonly _props: BranchProtectionProps;
  /** @internal */
  public readonly _actors: { readonly dismissers?: ActorsModel; readonly bypassers?: ActorsModel; readonly pushers?: ActorsModel };
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id mostly the name of the branch
   * @param props what a change of it needs
   */
  public constructor(scope: Construct, id: string, props: BranchProtectionProps = {}) {
    super(constructScope('new BranchProtection', scope), nodeId(scope, id, props));
    this.branch = props.branch ?? id;
    this._props = props;
    this._actors = { dismissers: actors(props.dismissers), bypassers: actors(props.pullRequestBypassers), pushers: actors(props.pushers) };
    this._origin = declare(this, BRANCH_PROTECTION_KIND);
  }
}

function actors(given: BranchActors | undefined): ActorsModel | undefined {
  const call = 'new BranchProtection';
  return given && { users: bareNames(call, given.users, 'user'), teams: bareNames(call, given.teams, 'team'), apps: bareNames(call, given.apps, 'app') };
}

/** They make no sense where no pull request is asked for. */
const OF_REVIEWS = {
  requiredApprovals: between(0, 6),
  dismissStaleReviews: kinds.flag,
  codeOwnerReviews: kinds.flag,
  lastPushApproval: kinds.flag,
  dismissers: BRANCH_ACTORS,
  pullRequestBypassers: BRANCH_ACTORS,
};

const PROTECTION = optionTable({
  ...OF_REVIEWS,
  branch: kinds.text,
  requiredChecks: CHECKS,
  strict: kinds.flag,
  requirePullRequest: kinds.flag,
  conversationResolution: kinds.flag,
  linearHistory: kinds.flag,
  enforceAdmins: kinds.flag,
  pushers: BRANCH_ACTORS,
  blockCreations: kinds.flag,
  allowForcePushes: kinds.flag,
  allowDeletions: kinds.flag,
  lockBranch: kinds.flag,
  allowForkSyncing: kinds.flag,
});

/** Asked before the protection is part of any tree. A workflow may have the same name. */
function nodeId(scope: Construct, id: string, props: BranchProtectionProps): string {
  expectOptions('new BranchProtection', id, props, PROTECTION);
  const node = nodeIdOf('new BranchProtection', scope, id, 'branch-protection:');
  const branch = props.branch ?? id;
  const call = `new BranchProtection(…, ${asWritten(id)})`;
  const why = branch.startsWith('refs/') ? 'names stand without refs/heads/' : /[*?[]/.test(branch) ? "patterns are for a Ruleset: RulesetTarget.branches(['release/*'])" : refProblem(branch);
  if (why) throw new InvalidValueError('call/wrong-ref', call, `${asWritten(branch)} is no name of a branch: ${why}`, { option: 'branch', given: branch });
  const idle = props.requirePullRequest === false ? Object.keys(OF_REVIEWS).find((name) => props[name as keyof BranchProtectionProps] !== undefined) : undefined;
  if (idle) throw new InvalidValueError('call/contradiction', call, `${idle} is about pull requests, and requirePullRequest is false; take one of them out`, { option: idle });
  if (props.blockCreations && !props.pushers) throw new InvalidValueError('call/contradiction', call, 'blockCreations needs pushers: it lets nobody else make the branch', { option: 'pushers' });
  return node;
}

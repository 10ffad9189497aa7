import { BypassActorModel } from './model';
import { NameKind, bareName } from './names';
import { InvalidValueError, expectArgument, kinds } from '../../core/inside';

/** How somebody passes by the rules. */
export enum BypassMode {
  /** In every way: pushes and merges. */
  ALWAYS = 'always',
  /** By a pull request only, where everybody sees it. For rulesets of branches. */
  PULL_REQUEST = 'pull_request',
  /** The rules do not apply to them, and nobody is asked or told. */
  EXEMPT = 'exempt',
}

/** Somebody to whom the rules of a ruleset do not apply. */
export class BypassActor {
  /**
   * A team of the organization.
   *
   * @param slug its name as in its address: `release-managers`
   * @param mode in which way
   */
  public static team(slug: string, mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    return named('BypassActor.team', 'Team', slug, 'team', mode);
  }

  /**
   * A GitHub App that is installed.
   *
   * @param slug its name as in its address: `renovate`
   * @param mode in which way
   */
  public static app(slug: string, mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    return named('BypassActor.app', 'Integration', slug, 'app', mode);
  }

  /**
   * Everybody with a role in the repository.
   *
   * @param role `maintain`, `write`, `admin`, or the name of a role of your organization
   * @param mode in which way
   */
  public static role(role: string, mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    return named('BypassActor.role', 'RepositoryRole', role, 'role', mode);
  }

  /**
   * A single user.
   *
   * @param login the login
   * @param mode in which way
   */
  public static user(login: string, mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    return named('BypassActor.user', 'User', login, 'user', mode);
  }

  /**
   * The owners of the organization.
   *
   * @param mode in which way
   */
  public static organizationAdmin(mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    return new BypassActor({ type: 'OrganizationAdmin', mode: modeOf('BypassActor.organizationAdmin', mode) });
  }

  /**
   * Every deploy key with write access.
   *
   * @param mode always or exempt: a key opens no pull request
   */
  public static deployKey(mode: BypassMode = BypassMode.ALWAYS): BypassActor {
    if (mode === BypassMode.PULL_REQUEST) {
      const why = 'a deploy key opens no pull request; it takes BypassMode.ALWAYS or BypassMode.EXEMPT';
      throw new InvalidValueError('call/not-one-of', 'BypassActor.deployKey(BypassMode.PULL_REQUEST)', why, { option: 'mode', given: mode, allowed: [BypassMode.ALWAYS, BypassMode.EXEMPT] });
    }
    return new BypassActor({ type: 'DeployKey', mode: modeOf('BypassActor.deployKey', mode) });
  }

  /** @internal */
  public static _of(model: BypassActorModel): BypassActor {
    return new BypassActor(model);
  }

  /** @internal */
  public readonly _model: BypassActorModel;

  private constructor(model: BypassActorModel) {
    this._model = model;
  }
}

function named(call: string, type: BypassActorModel['type'], name: string, kind: NameKind, mode: BypassMode): BypassActor {
  return BypassActor._of({ type, name: bareName(call, name, kind), mode: modeOf(call, mode) });
}

function modeOf(call: string, mode: BypassMode): BypassMode {
  expectArgument(call, mode, kinds.oneOf(Object.values(BypassMode)), 'the mode');
  return mode;
}

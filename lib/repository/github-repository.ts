import { Construct } from 'constructs';
import { GithubServer } from './github-server';
import { RepositoryFactsModel } from './model';
import { Defect } from '../checks/inside';
import { Declared, InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectOptions, freeId, kinds, optionTable } from '../core/inside';

/** What marks one. @internal */
export const REPOSITORY_KIND = new Kind<GithubRepository>('repository');

/** Who can see a repository. */
export enum Visibility {
  /** Everybody. */
  PUBLIC = 'public',
  /** Those who were invited. */
  PRIVATE = 'private',
  /** The members of the enterprise. */
  INTERNAL = 'internal',
}

/** Whom a repository belongs to. */
export enum OwnerType {
  /** A person. */
  USER = 'User',
  /** An organization: it has teams. */
  ORGANIZATION = 'Organization',
}

/** What the owner of a repository pays for. Some rules are part of a higher one only. */
export enum GithubPlan {
  /** GitHub Free. */
  FREE = 'free',
  /** GitHub Pro, of a person. */
  PRO = 'pro',
  /** GitHub Team. */
  TEAM = 'team',
  /** GitHub Enterprise. */
  ENTERPRISE = 'enterprise',
}

/** What is known about a repository. `slipway plan` asks GitHub whether it is so. */
export interface GithubRepositoryProps {
  /**
   * Its id, which stays the same when it is renamed: `gh api repos/OWNER/REPO --jq .id`.
   *
   * @default - not known; cloud roles need it
   */
  readonly repositoryId?: number;
  /**
   * The id of its owner: `gh api repos/OWNER/REPO --jq .owner.id`.
   *
   * @default - not known; cloud roles need it
   */
  readonly ownerId?: number;
  /**
   * Whom it belongs to: a person has no teams.
   *
   * @default - not known
   */
  readonly ownerType?: OwnerType;
  /**
   * What its owner pays for. In a private repository, reviewers, wait timers and rules of apps are part of GitHub Enterprise, and rulesets and branch protection of any paid plan.
   *
   * @default - not known
   */
  readonly plan?: GithubPlan;
  /**
   * The day it was created, or last renamed or transferred: `2026-09-01`. Repositories from 15 July 2026 on have their ids in the subject of identity tokens.
   *
   * @default - not known
   */
  readonly createdAt?: string;
  /**
   * Who can see it. Some rules of environments are for public repositories or for GitHub Enterprise only.
   *
   * @default - not known
   */
  readonly visibility?: Visibility;
  /**
   * The branch that pull requests go to.
   *
   * @default 'main'
   */
  readonly defaultBranch?: string;
  /**
   * Whether it was forked from another. In a fork, GitHub runs no schedules until somebody lets it.
   *
   * @default - not known
   */
  readonly fork?: boolean;
  /**
   * Whether others are made from it as from a template.
   *
   * @default - not known
   */
  readonly template?: boolean;
  /**
   * Where it lives.
   *
   * @default GithubServer.GITHUB_COM
   */
  readonly server?: GithubServer;
}

/**
 * Which repository this is: at most one in a delivery. Badges, settings and cloud identities ask for it.
 */
export class GithubRepository extends Construct {
  /** Login of the user or organization. */
  public readonly owner: string;
  /** Its name, without the owner. */
  public readonly repositoryName: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _model: RepositoryFactsModel;

  /**
   * @param scope the delivery
   * @param repository `owner/name`, in the case that GitHub shows
   * @param props ids, age, visibility, plan
   */
  public constructor(scope: Construct, repository: string, props: GithubRepositoryProps = {}) {
    super(constructScope('new GithubRepository', scope), nodeId(scope, repository, props));
    [this.owner, this.repositoryName] = repository.split('/');
    this._origin = declare(this, REPOSITORY_KIND);
    this._model = {
      origin: this._origin,
      owner: this.owner,
      name: this.repositoryName,
      repositoryId: props.repositoryId,
      ownerId: props.ownerId,
      ownerType: props.ownerType,
      plan: props.plan,
      createdAt: props.createdAt,
      visibility: props.visibility,
      defaultBranch: props.defaultBranch ?? 'main',
      fork: props.fork,
      template: props.template,
      server: (props.server ?? GithubServer.GITHUB_COM)._model,
    };
  }
}

const id = kinds.made((value) => Number.isSafeInteger(value) && Number(value) > 0, 'the number that GitHub gave it, such as 123456789');
const day = kinds.made((value) => typeof value === 'string' && isDay(value), "a date, such as '2026-07-15'");

const REPOSITORY = optionTable({
  repositoryId: id,
  ownerId: id,
  ownerType: kinds.oneOf(Object.values(OwnerType)),
  plan: kinds.oneOf(Object.values(GithubPlan)),
  createdAt: day,
  visibility: kinds.oneOf(Object.values(Visibility)),
  defaultBranch: kinds.made(
    (value) => typeof value === 'string' && /^(?!refs\/|[-/])[^\s~^:?*[\\\u0000-\u001f\u007f]+(?<!\/|\.|\.lock)$/.test(value) && !/\/\/|\.\.|@\{|\/\.|^\.|^(?:@|HEAD)$|\$\{/.test(value),
    "the name of a branch, such as 'main'",
  ),
  fork: kinds.flag,
  template: kinds.flag,
  server: kinds.made((value) => value instanceof GithubServer, "a GithubServer, such as GithubServer.dataResidency('acme')"),
});

/** Whether the calendar has this day. A time may follow, as GitHub's API shows it. */
function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?$/.exec(text)?.map(Number) ?? [];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, repository: string, props: GithubRepositoryProps): string {
  expectOptions('new GithubRepository', repository, props, REPOSITORY);
  const call = `new GithubRepository(…, ${asWritten(repository)})`;
  const wrong = (why: string) => new InvalidValueError('call/wrong-value', call, why, { option: 'repository', given: repository });
  if (typeof repository !== 'string' || !/^[A-Za-z\d][A-Za-z\d-]*(?:_[A-Za-z\d]+)?\/(?!\.\.?$)[\w.-]{1,100}$/.test(repository)) throw wrong("it takes 'owner/name', as in the address of the repository");
  if (/\.(?:git|wiki)$/i.test(repository)) throw wrong(`no repository has such a name: write '${repository.replace(/\.\w+$/, '')}'`);
  return freeId(scope, 'github:repository', call, 'the repository is declared already, and a delivery belongs to one: hand that object to whoever needs it');
}

/** The repository, when somebody said which one it is. @internal */
export function resolveFacts(declared: Declared, defects: Defect[]): RepositoryFactsModel | undefined {
  const [first, ...more] = declared.of(REPOSITORY_KIND).map(({ _model }) => _model);
  for (const other of more) {
    defects.push({
      id: 'repository/settings-twice',
      origin: other.origin,
      message: `The repository is said to be '${other.owner}/${other.name}' and '${first.owner}/${first.name}': a delivery belongs to one repository.`,
      fix: 'Declare one GithubRepository, and hand the object to whoever asks for it.',
      related: [{ origin: first.origin, note: 'the other one' }],
    });
  }
  return first;
}

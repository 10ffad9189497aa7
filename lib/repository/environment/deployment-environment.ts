import { Construct } from 'constructs';
import { environmentSecret, environmentVariable } from './references';
import { Reviewer } from './reviewer';
import { PLAIN_VALUE, shellWord } from './values';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructPath, constructScope, declare, expectDeclared, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IEnvironment } from '../../workflows/inside';

/** What marks one. @internal */
export const ENVIRONMENT_KIND = new Kind<DeploymentEnvironment>('environment');

/** The rules of an environment, and what jobs find in it. */
export interface DeploymentEnvironmentProps {
  /**
   * The address that GitHub shows beside a deployment: `https://…`.
   *
   * @default - none is shown
   */
  readonly url?: string | Expression;
  /**
   * How long a deployment waits before it begins: whole minutes, at most 30 days.
   *
   * @default - it does not wait
   */
  readonly waitTimer?: Duration;
  /**
   * Who can approve a deployment: at most six, of whom one must.
   *
   * @default - nobody has to
   */
  readonly reviewers?: Reviewer[];
  /**
   * Whether somebody else than the person who started the run must approve.
   *
   * @default - true where there are reviewers
   */
  readonly preventSelfReview?: boolean;
  /**
   * Names or patterns of the branches that may deploy, such as `main` and `release/*`. A `*` stops at `/`.
   *
   * @default - all branches, unless `tags` or `protectedBranchesOnly` says otherwise
   */
  readonly branches?: string[];
  /**
   * Names or patterns of the tags that may deploy, such as `v*`.
   *
   * @default - all tags, unless `branches` or `protectedBranchesOnly` says otherwise
   */
  readonly tags?: string[];
  /**
   * Only branches with a protection rule may deploy. Excludes `branches` and `tags`.
   *
   * @default false
   */
  readonly protectedBranchesOnly?: boolean;
  /**
   * Names of its secrets. Their values are set by people, see `setupCommands`, and never pass through this program.
   *
   * @default - none
   */
  readonly secrets?: string[];
  /**
   * Its variables, with their values. For values that differ between environments, see `EnvironmentTable`.
   *
   * @default - none
   */
  readonly variables?: { [name: string]: string | number | boolean };
  /**
   * Slugs of the GitHub Apps whose own rules a deployment must pass. They must be installed.
   *
   * @default - none
   */
  readonly protectionRules?: string[];
  /**
   * Whether administrators may deploy against the rules. GitHub's published description of the API does not have this setting; after it is applied it is read back and compared.
   *
   * @default - as it is: GitHub lets them
   */
  readonly adminsCanBypass?: boolean;
}

/**
 * A deployment environment of the repository: who may deploy there, from where, with which secrets. Jobs take the object: `{ environment: production }`.
 *
 * Required reviewers, wait timers and rules of apps need a public repository or GitHub Enterprise.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
 */
export class DeploymentEnvironment extends Construct implements IEnvironment {
  /** Its name. */
  public readonly environmentName: string;
  /**
   * The address that GitHub shows beside a deployment, for whoever hands the environment to a job. In a program, `url` is better.
   *
   * @default - none was declared
   */
  public readonly environmentUrl?: string;
  /** @internal */
  public readonly _props: DeploymentEnvironmentProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id its name, in lower case: GitHub ignores the case, clouds that trust it do not
   * @param props reviewers, wait timer, branches, secrets and the rest
   */
  public constructor(scope: Construct, id: string, props: DeploymentEnvironmentProps = {}) {
    super(constructScope('new DeploymentEnvironment', scope), nodeId(scope, id, props));
    this.environmentName = id;
    this.environmentUrl = props.url === undefined ? undefined : String(props.url);
    this._props = props;
    this._origin = declare(this, ENVIRONMENT_KIND);
  }

  /**
   * The address that was declared.
   *
   * @throws when none was
   */
  public get url(): string {
    if (this.environmentUrl === undefined) {
      const call = `new DeploymentEnvironment(…, ${asWritten(this.environmentName)})`;
      throw new InvalidValueError('call/missing-option', call, "its address is read and was not declared; declare it with { url: 'https://…' }", { option: 'url', path: constructPath(this) });
    }
    return this.environmentUrl;
  }

  /**
   * A secret of the environment, for jobs that run in it.
   *
   * A reusable workflow sees it only when it declares a secret of the same name and its callers pass this one: `{ secrets: { NAME: production.secret('NAME') } }`.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public secret(name: string): Expression {
    expectDeclared('environment.secret', 'secret', name, this._props.secrets ?? [], `the environment '${this.environmentName}'`, "{ secrets: ['…'] }");
    return Expression._reference(environmentSecret(name, this));
  }

  /**
   * A variable of the environment, for jobs that run in it. It has its value in `env`, in steps and in their conditions; the condition of the job, its
   * matrix and its runner are read before.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public variable(name: string): Expression {
    expectDeclared('environment.variable', 'variable', name, Object.keys(this._props.variables ?? {}), `the environment '${this.environmentName}'`, '{ variables: { … } }');
    return Expression._reference(environmentVariable(name, this));
  }

  /** The commands with which a person gives its secrets their values: `gh secret set NAME --env ENVIRONMENT`, which asks for the value. */
  public setupCommands(): string[] {
    return (this._props.secrets ?? []).map((name) => `gh secret set ${shellWord(name)} --env ${shellWord(this.environmentName)}`);
  }
}

const ENVIRONMENT = optionTable({
  url: kinds.made((value) => value instanceof Expression || (typeof value === 'string' && (value.includes('${') || /^https?:\/\/\S+$/i.test(value))), "an address, such as 'https://staging.example.com'"),
  waitTimer: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.minutes(5)'),
  reviewers: kinds.list(kinds.made((value) => value instanceof Reviewer, "a Reviewer, such as Reviewer.team('platform')")),
  preventSelfReview: kinds.flag,
  branches: kinds.list(kinds.text),
  tags: kinds.list(kinds.text),
  protectedBranchesOnly: kinds.flag,
  secrets: kinds.list(kinds.text),
  variables: kinds.map(PLAIN_VALUE),
  protectionRules: kinds.list(kinds.made((value) => typeof value === 'string' && /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(value), "the slug of a GitHub App, as in its address: 'change-window'")),
  adminsCanBypass: kinds.flag,
});

/** Asked before the environment is part of any tree. A workflow may have the same name. */
function nodeId(scope: Construct, name: string, props: DeploymentEnvironmentProps): string {
  expectOptions('new DeploymentEnvironment', name, props, ENVIRONMENT);
  const node = nodeIdOf('new DeploymentEnvironment', scope, name, 'environment:', 'there is one of this name already: hand that object to whoever needs it');
  if (!name.includes('${')) return node;
  const why = 'it is a name, not an expression; a job takes a name that is known later by JobEnvironment.named(…)';
  throw new InvalidValueError('call/expression-not-allowed', `new DeploymentEnvironment(…, ${asWritten(name)})`, why, { option: 'name', given: name });
}

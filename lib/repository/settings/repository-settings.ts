import { Construct } from 'constructs';
import { ACTIONS, ActionsSettings } from './actions-settings';
import { FEATURES, PullRequestCreation, RepositoryFeatures, SECURITY, SecurityAnalysis } from './features';
import { MERGE, MergeSettings } from './merge';
import { asWritten, constructScope, declare, DISGUISE, expectDeclared, expectOptions, freeId, Kind, kinds, optionTable, Origin } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { shellWord } from '../environment/values';

/** What marks one. @internal */
export const REPOSITORY_SETTINGS_KIND = new Kind<RepositorySettings>('repository-settings');

/** Settings of a repository. What is not said stays as it is, except for the safety of GitHub Actions. */
export interface RepositorySettingsProps {
  /**
   * How GitHub Actions behaves.
   *
   * @default - the safe values: pinned actions only, a token that reads and cannot approve, approval for runs of outsiders
   */
  readonly actions?: ActionsSettings;
  /**
   * How pull requests are merged.
   *
   * @default - as it is
   */
  readonly merge?: MergeSettings;
  /**
   * What the repository offers besides its code.
   *
   * @default - as it is
   */
  readonly features?: RepositoryFeatures;
  /**
   * Which analyses of GitHub run.
   *
   * @default - as it is
   */
  readonly security?: SecurityAnalysis;
  /**
   * Who may open pull requests.
   *
   * @default - as it is
   */
  readonly pullRequestCreation?: PullRequestCreation;
  /**
   * Whether commits made in the browser need a sign-off.
   *
   * @default - as it is
   */
  readonly webCommitSignoff?: boolean;
  /**
   * Whether the files and the tag of a release can never change once it is published.
   *
   * @default - as it is
   */
  readonly immutableReleases?: boolean;
  /**
   * Whether Dependabot tells of dependencies with known vulnerabilities.
   *
   * @default - as it is
   */
  readonly vulnerabilityAlerts?: boolean;
  /**
   * What it is, in one line of at most 350 characters.
   *
   * @default - as it is
   */
  readonly description?: string;
  /**
   * The address of its home page.
   *
   * @default - as it is
   */
  readonly homepage?: string;
  /**
   * Names of the secrets of the repository and of its organization that workflows read. Their values are set by people, see `setupCommands`.
   *
   * @default - none are known
   */
  readonly secrets?: string[];
  /**
   * Names of secrets of Dependabot, which are others than those of GitHub Actions. What its registries read, and what workflows read in runs that it starts, is known without being said.
   *
   * @default - none but those that are read
   */
  readonly dependabotSecrets?: string[];
  /**
   * Names of secrets that codespaces of the repository get.
   *
   * @default - none are known
   */
  readonly codespacesSecrets?: string[];
  /**
   * Names of the variables of the repository and of its organization that workflows read.
   *
   * @default - none are known
   */
  readonly variables?: string[];
  /**
   * Whether nothing is asked for that is not said here: also the safe values of GitHub Actions are not. For settings that were imported, and that shall stay as they are.
   *
   * @default false
   */
  readonly asWritten?: boolean;
}

/**
 * Settings of the repository: at most one in a delivery. They are written to a file, reviewed with the code, and applied by a person or a workflow
 * with the right to administer the repository.
 *
 * Declared, it makes GitHub Actions safe: only pinned actions run, the job token reads unless a workflow says more and approves nothing, and the
 * runs of outsiders wait for an approval. Everything else stays as it is unless it is said.
 *
 * @see https://docs.github.com/en/rest/repos/repos#update-a-repository
 */
export class RepositorySettings extends Construct {
  /** @internal */
  public readonly _props: RepositorySettingsProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param props what should be so
   */
  public constructor(scope: Construct, props: RepositorySettingsProps = {}) {
    super(constructScope('new RepositorySettings', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, REPOSITORY_SETTINGS_KIND);
  }

  /**
   * A secret of the repository or its organization.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public secret(name: string): Expression {
    expectDeclared('settings.secret', 'secret', name, this._props.secrets ?? [], 'the repository', "{ secrets: ['…'] }");
    return Expression._path('secrets').property(name);
  }

  /**
   * A variable of the repository or its organization.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public variable(name: string): Expression {
    expectDeclared('settings.variable', 'variable', name, this._props.variables ?? [], 'the repository', "{ variables: ['…'] }");
    return Expression._path('vars').property(name);
  }

  /** The commands with which a person gives its secrets their values: `gh secret set NAME`, which asks for the value. */
  public setupCommands(): string[] {
    const { secrets = [], dependabotSecrets = [], codespacesSecrets = [] } = this._props;
    const of = (names: readonly string[], app: string) => names.map((name) => `gh secret set ${shellWord(name)} --app ${app}`);
    return [...secrets.map((name) => `gh secret set ${shellWord(name)}`), ...of(dependabotSecrets, 'dependabot'), ...of(codespacesSecrets, 'codespaces')];
  }
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const DESCRIPTION = kinds.made(
  (value) => typeof value === 'string' && Array.from(value).length <= 350 && !CONTROL.test(value) && !DISGUISE.test(value),
  'one line of at most 350 characters, without line breaks and other control characters',
);
const HOMEPAGE = kinds.made((value) => typeof value === 'string' && value.length <= 255 && !/[\s<>"]/.test(value) && !CONTROL.test(value), "an address, such as 'https://example.com', of at most 255 characters");

const SETTINGS = optionTable({
  actions: ACTIONS,
  merge: MERGE,
  features: FEATURES,
  security: SECURITY,
  pullRequestCreation: kinds.oneOf(Object.values(PullRequestCreation)),
  webCommitSignoff: kinds.flag,
  immutableReleases: kinds.flag,
  vulnerabilityAlerts: kinds.flag,
  asWritten: kinds.flag,
  description: DESCRIPTION,
  homepage: HOMEPAGE,
  secrets: kinds.list(kinds.text),
  dependabotSecrets: kinds.list(kinds.text),
  codespacesSecrets: kinds.list(kinds.text),
  variables: kinds.list(kinds.text),
});

/** Asked before the settings are part of any tree. */
function nodeId(scope: Construct, props: RepositorySettingsProps): string {
  expectOptions('new RepositorySettings', undefined, props, SETTINGS);
  return freeId(scope, 'repository:settings', `new RepositorySettings(…, ${asWritten(props)})`, 'they are declared already, and a repository has them once: say all of it there');
}

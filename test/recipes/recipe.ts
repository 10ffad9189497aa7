import { readFileSync, readdirSync, statSync } from 'fs';
import { join } from 'path';

/** A change of a file that is there already: what stands in it once, and what stands there afterwards. */
export type Edit = readonly [file: string, before: string, after: string];

/** What somebody does who follows a recipe of CONTRIBUTING.md. New files are in the folder of the recipe. */
export interface Recipe {
  /** Its heading. */
  readonly heading: string;
  /** Where its new files are. */
  readonly folder?: string;
  readonly edits: readonly Edit[];
}

const line = (file: string, before: string, added: string): Edit => [file, before, `${added}${before}`];

export const RULE: Recipe = {
  heading: 'A rule',
  folder: 'rule',
  edits: [
    line('lib/workflows/checks/index.ts', "import { unknownEvent } from './workflows/unknown-event';\n", "import { unattendedSchedule } from './workflows/unattended-schedule';\n"),
    line('lib/workflows/checks/index.ts', '  unknownEvent,\n', '  unattendedSchedule,\n'),
  ],
};

export const DOCUMENT: Recipe = {
  heading: 'A kind of document',
  folder: 'document',
  edits: [
    line('lib/repository/files/kinds.ts', 'import { ISSUE_CONFIG,', "import { FUNDING } from './funding/file-kind';\n"),
    ['lib/repository/files/kinds.ts', "  'release-notes': RELEASE_NOTES,\n", "  'release-notes': RELEASE_NOTES,\n  'funding': FUNDING,\n"],
    line('lib/repository/files/model.ts', 'import { IssueConfigModel,', "import { FundingModel } from './funding/model';\n"),
    line('lib/repository/files/model.ts', "export * from './issue-form/model';\n", "export * from './funding/model';\n"),
    ['lib/repository/files/model.ts', 'DependabotModel | IssueConfigModel', 'DependabotModel | FundingModel | IssueConfigModel'],
    line('lib/repository/index.ts', "export * from './files/issue-form/field-options';\n", "export * from './files/funding/funding';\n"),
  ],
};

export const ROOM: Recipe = {
  heading: 'A room',
  folder: 'room',
  edits: [['lib/delivery/rooms.ts', '\n];\n', "\n  { room: 'toy', load: () => require('../toy/room') as LoadedRoom },\n];\n"]],
};

export const CLOUD: Recipe = {
  heading: 'A cloud',
  folder: 'cloud',
  edits: [
    ['lib/identity/clouds.ts', "import { GCP } from './gcp/resolve';\n", "import { GCP } from './gcp/resolve';\nimport { VAULT } from './vault/resolve';\n"],
    ['lib/identity/clouds.ts', 'GCP, AZURE]', 'GCP, AZURE, VAULT]'],
    ['lib/identity/cloud.ts', "'aws' | 'gcp' | 'azure'>", "'aws' | 'gcp' | 'azure' | 'vault'>"],
    ['lib/identity/resolve.ts', '    azure: all(({ azure }) => azure),\n', '    azure: all(({ azure }) => azure),\n    vault: all(({ vault }) => vault),\n'],
    ['lib/identity/model.ts', "import { TrustedModel } from './trusted-model';\n", "import { TrustedModel } from './trusted-model';\nimport { VaultRoleModel } from './vault/model';\n"],
    ['lib/identity/model.ts', "export * from './trusted-model';\n", "export * from './trusted-model';\nexport * from './vault/model';\n"],
    ['lib/identity/model.ts', '  readonly azure: AzureCredentialModel[];\n', '  readonly azure: AzureCredentialModel[];\n  /** Roles of HashiCorp Vault. */\n  readonly vault: VaultRoleModel[];\n'],
    ['lib/identity/model.ts', "  readonly cloud: 'aws' | 'gcp' | 'azure';", "  readonly cloud: 'aws' | 'gcp' | 'azure' | 'vault';"],
    ['lib/identity/index.ts', "export * from './trusted';\n", "export * from './trusted';\nexport * from './vault/vault-role';\n"],
    ['lib/identity/declared-identities.ts', 'azure: [], ', 'azure: [], vault: [], '],
  ],
};

const INPUTS = { 'version': 'JFrog CLI version', 'oidc-provider-name': 'OpenID Connect integration on the server', 'oidc-audience': 'audience of the identity token' };

const JFROG_ACTION = {
  name: 'jfrog/setup-jfrog-cli',
  path: '',
  version: 'v4.5.13',
  sha: '0123456789abcdef0123456789abcdef01234567',
  using: 'node24',
  license: 'Apache-2.0',
  status: null,
  inputs: Object.fromEntries(Object.entries(INPUTS).map(([name, does]) => [name, { required: false, default: null, deprecated: false, type: 'string', does }])),
  outputs: { 'oidc-token': { type: 'string', masked: true, does: 'access token of the server' } },
  permissions: null,
  conditionalPermissions: [{ when: 'oidc-provider-name is set', whenMachine: { input: 'oidc-provider-name', set: true }, scopes: { 'id-token': 'write' }, why: 'exchanges the OIDC token' }],
  needs: [],
  traps: [],
  pushesOrTriggers: false,
};

export const ACTION: Recipe = {
  heading: 'An action',
  folder: 'action',
  edits: [
    ['data/actions.json', ' {\n  "name": "helm/chart-releaser-action"', `${JSON.stringify(JFROG_ACTION)},\n {\n  "name": "helm/chart-releaser-action"`],
    line('scripts/generate-actions/names.ts', "    'jdx/mise-action'", "    'jfrog/setup-jfrog-cli': ['SetupJfrogCli', 'Installs the JFrog command line and logs it in.'],\n"),
    line('scripts/generate-actions/step-names.ts', "  'JS-DevTools/npm-publish'", "  'jfrog/setup-jfrog-cli': 'Set up JFrog CLI[ {version}]',\n"),
  ],
};

/** GitHub's schema decides which events there are, so none can be made up: the one that is declared as the recipe says is taken out first. */
export const TRIGGER: Recipe = {
  heading: 'A trigger',
  edits: [
    line('lib/workflows/triggers/trigger-options.ts', '/** When `workflow_run` starts a run. */\n', `/** When \`watch\` starts a run. */
export interface WatchTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: WatchActivity[];
}

`),
    line('lib/workflows/triggers/trigger-options.ts', 'WorkflowRunActivity }', 'WatchActivity, '),
    line('lib/workflows/triggers/trigger.ts', '  /**\n   * `workflow_run`:', `  /**
   * \`watch\`: Somebody starred the repository.
   *
   * @param options which of them
   */
  public static watch(options: WatchTriggerOptions = {}): Trigger {
    return new Trigger('watch', expectTriggerOptions('watch', options));
  }

`),
    line('lib/workflows/triggers/trigger.ts', 'WorkflowRunTriggerOptions }', 'WatchTriggerOptions, '),
    ['lib/identity/access/possible-runs.ts', "'issue_comment', 'issues'])", "'issue_comment', 'issues', 'watch'])"],
    line('test/properties/support/triggers.ts', '  (d) => Trigger.workflowRun(', '  (d) => Trigger.watch({ types: types(d, WatchActivity) }),\n'),
    line('test/properties/support/triggers.ts', 'WorkflowRunActivity,\n', 'WatchActivity, '),
  ],
};

/** The files that are new, relative to the root of the repository. */
export function newFiles({ folder }: Recipe): string[] {
  if (folder === undefined) return [];
  const root = join(__dirname, folder, 'files');
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile()).map((path) => path.replace(/\\/g, '/')).sort();
}

/** A text with a change that fits at one place. */
export function edited(text: string, [file, before, after]: Edit): string {
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`${file} has '${before.trim()}' ${parts.length - 1} times; the recipe changes the one place where it stands.`);
  return parts.join(after);
}

/** The section of CONTRIBUTING.md. */
export function textOf(heading: string): string {
  const text = readFileSync(join(__dirname, '../../CONTRIBUTING.md'), 'utf8');
  const section = new RegExp(`^### ${heading}\\n([^]*?)(?=^##)`, 'm').exec(text);
  if (!section) throw new Error(`CONTRIBUTING.md has no recipe '${heading}'.`);
  return section[1];
}

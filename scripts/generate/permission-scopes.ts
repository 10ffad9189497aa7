import { propertiesOf, type Schema, valuesOf } from './schema';
import { camelCase, list, table, type Table } from './table';

/** What a scope opens, in our words: the schema's own descriptions are written for an editor. */
const MEANINGS: Readonly<Record<string, string>> = {
  'actions': 'Workflow runs: list, cancel and re-run them, read their logs and artifacts.',
  'artifact-metadata': 'Records of where an artifact is stored and deployed.',
  'attestations': 'Attestations of how an artifact was built.',
  'checks': 'Check runs and check suites of a commit.',
  'code-quality': 'Code quality findings.',
  'contents': 'The content of the repository: commits, branches, tags and releases.',
  'copilot-requests': 'Requests to GitHub Copilot on behalf of the run.',
  'deployments': 'Deployments and their statuses.',
  'discussions': 'Discussions and their comments.',
  'drives': 'GitHub Drives: files that outlive a run.',
  'id-token': 'An OpenID Connect token, which proves to a cloud who the job is.',
  'issues': 'Issues, their comments, labels and milestones.',
  'models': 'Inference with GitHub Models.',
  'packages': 'Packages and container images on GitHub Packages.',
  'pages': 'The GitHub Pages site and its builds.',
  'pull-requests': 'Pull requests, their reviews and labels.',
  'repository-projects': 'Classic project boards of the repository.',
  'security-events': 'Code scanning alerts, such as an uploaded SARIF file.',
  'statuses': 'Commit statuses.',
  'vulnerability-alerts': 'Dependabot alerts of the repository.',
};

const ORDER = ['none', 'read', 'write'];

export function permissionScopesTable(schema: Schema): Table {
  const scopes = Object.entries(propertiesOf(schema, 'permissions-mapping')).map(([key, definition]) => {
    const meaning = MEANINGS[key];
    if (!meaning) throw new Error(`GitHub has a new permission scope '${key}': say what it opens in scripts/generate/permission-scopes.ts.`);
    const levels = valuesOf(schema, definition).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    return { key, meaning, levels, prop: camelCase(key) };
  });
  return table('lib/workflows/permission-scopes.data.ts', [schema], 'permissions-mapping, permission-level-*', [
    "import { PermissionLevel } from './permission-level';",
    '',
    '/** What the token of a job may do, scope by scope. A scope that is left out is not granted. */',
    'export interface PermissionScopes {',
    scopes.map(scopeProperty).join('\n\n'),
    '}',
    '',
    '/** Every scope: its property above, its key in a workflow file, and the levels that GitHub accepts for it. @internal */',
    'export const PERMISSION_SCOPES: readonly {',
    '  readonly prop: keyof PermissionScopes;',
    '  readonly key: string;',
    "  readonly levels: readonly ('none' | 'read' | 'write')[];",
    '}[] = [',
    ...scopes.map(({ prop, key, levels }) => `  { prop: '${prop}', key: '${key}', levels: ${list(levels)} },`),
    '];',
  ]);
}

function scopeProperty({ key, prop, meaning, levels }: { key: string; prop: string; meaning: string; levels: readonly string[] }): string {
  const limited = levels.length < ORDER.length ? [`   * GitHub knows only ${levels.map((level) => `\`${level}\``).join(' and ')} for it.`] : [];
  return [
    '  /**',
    `   * ${meaning} Key \`${key}\`.`,
    ...limited,
    '   *',
    '   * @default - not granted',
    '   */',
    `  readonly ${prop}?: PermissionLevel;`,
  ].join('\n');
}

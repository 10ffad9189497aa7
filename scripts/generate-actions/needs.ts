import { CatalogueNeed, InputCondition } from '../../lib/actions/catalogue-facts';

/** What the data says of the surroundings of an action, in words. */
export interface NeedData {
  readonly kind: string;
  readonly detail: string;
  readonly why: string;
}

const CHECKOUT = 'actions/checkout';
const input = (name: string, is: string): InputCondition => ({ input: name, is });
const given = (...names: string[]): InputCondition => ({ any: names.map((name) => ({ input: name, set: true })) });
const missing = (name: string): InputCondition => ({ input: name, set: false });
const contains = (name: string, ...texts: string[]): InputCondition => ({ any: texts.map((text) => ({ input: name, contains: text })) });
const after = (action: string, when?: InputCondition, rest: object = {}): CatalogueNeed => ({ kind: 'after', actions: [action], ...when && { when }, ...rest });

/** Not a build that nobody gets. */
const RELEASES: InputCondition = { all: [contains('args', 'release'), { input: 'args', lacks: '--snapshot' }] };

/** It works without, but not when what it needs comes behind it. */
const LATE = { late: true };

/** Words that a program cannot read, by the action and how they begin, and what they mean. */
const MEANT: Readonly<Record<string, CatalogueNeed>> = {
  'actions/ai-inference after actions/checkout when a file': after(CHECKOUT, given('prompt-file')),
  'actions/attest login log in to the registry before': { kind: 'registry', when: input('push-to-registry', 'true') },
  'actions/attest-build-provenance login log in to the registry before': { kind: 'registry', when: input('push-to-registry', 'true') },
  'actions/attest-sbom login log in to the registry before': { kind: 'registry', when: input('push-to-registry', 'true') },
  'actions/configure-pages after actions/checkout when': after(CHECKOUT, given('static_site_generator')),
  'actions/setup-dotnet after actions/checkout, when': after(CHECKOUT, { any: [given('global-json-file', 'cache-dependency-path'), input('cache', 'true')] }),
  'actions/setup-go after actions/checkout, when': after(CHECKOUT, { any: [{ input: 'cache', isNot: 'false' }, given('go-version-file', 'cache-dependency-path')] }, LATE),
  'actions/setup-java after actions/checkout, when': after(CHECKOUT, given('java-version-file', 'cache')),
  'actions/setup-node after actions/checkout, with': after(CHECKOUT, given('node-version-file', 'cache')),
  'actions/setup-node after pnpm/action-setup (or corepack)': after('pnpm/action-setup', input('cache', 'pnpm')),
  'actions/setup-python after actions/checkout, when': after(CHECKOUT, given('python-version-file', 'cache')),
  'anthropics/claude-code-action after actions/checkout': after(CHECKOUT, undefined, LATE),
  'aquasecurity/trivy-action after actions/checkout for': after(CHECKOUT, { input: 'scan-type', in: ['fs', 'config'] }),
  'aws-actions/amazon-ecr-login after aws-actions/configure-aws-credentials': { kind: 'login', actions: ['aws-actions/configure-aws-credentials'] },
  // Both may come from elsewhere.
  'aws-actions/amazon-ecs-deploy-task-definition after': after(CHECKOUT, undefined, LATE),
  'aws-actions/aws-cloudformation-github-deploy after actions/checkout': after(CHECKOUT, undefined, LATE),
  'azure/k8s-deploy after actions/checkout': after(CHECKOUT, undefined, LATE),
  'astral-sh/setup-uv after actions/checkout, when': after(CHECKOUT, undefined, LATE),
  'aws-actions/amazon-ecs-render-task-definition after actions/checkout when': after(CHECKOUT, given('task-definition')),
  'aws-actions/amazon-ecs-render-task-definition login aws-actions/configure-aws-credentials when': { kind: 'login', actions: ['aws-actions/configure-aws-credentials'], when: given('task-definition-arn', 'task-definition-family') },
  'azure/aks-set-context after azure/use-kubelogin when': after('azure/use-kubelogin', input('use-kubelogin', 'true')),
  'azure/k8s-deploy login azure/aks-set-context (or a kubeconfig)': { kind: 'login', actions: ['azure/aks-set-context', 'azure/k8s-set-context'] },
  'azure/webapps-deploy login azure/login, unless': { kind: 'login', actions: ['azure/login'], when: missing('publish-profile') },
  'crazy-max/ghaction-import-gpg after actions/checkout when': after(CHECKOUT, { any: ['git_user_signingkey', 'git_commit_gpgsign', 'git_tag_gpgsign', 'git_push_gpgsign'].map((name) => input(name, 'true')) }),
  'denoland/setup-deno after actions/checkout, with': after(CHECKOUT, { any: [given('deno-version-file'), input('cache', 'true')] }),
  'docker/bake-action after actions/checkout when source is': after(CHECKOUT, input('source', '.')),
  'docker/bake-action login docker/login-action when': { kind: 'registry', when: input('push', 'true') },
  'docker/build-push-action after docker/setup-buildx-action': after('docker/setup-buildx-action', { any: [contains('cache-to', 'type=gha', 'type=registry', 'type=local', 'type=s3', 'type=azblob'), contains('platforms', ',')] }),
  'docker/build-push-action after actions/checkout, only': after(CHECKOUT, { any: [input('context', '.'), contains('context', './')] }),
  'docker/build-push-action login docker/login-action before': { kind: 'registry', when: { any: [input('push', 'true'), contains('outputs', 'push=true', 'type=registry')] } },
  'docker/metadata-action after actions/checkout when': after(CHECKOUT, input('context', 'git')),
  'dorny/test-reporter after actions/checkout': after(CHECKOUT, undefined, LATE),
  'erlef/setup-beam after actions/checkout when': after(CHECKOUT, given('version-file')),
  'github/codeql-action/analyze after github/codeql-action/init': after('github/codeql-action/init'),
  'github/codeql-action/autobuild after github/codeql-action/init': after('github/codeql-action/init'),
  'github/codeql-action/upload-sarif after actions/checkout': after(CHECKOUT, undefined, LATE),
  // It signs in by a file in the workspace, which a checkout removes.
  'google-github-actions/auth after actions/checkout': after(CHECKOUT, undefined, LATE),
  'google-github-actions/get-gke-credentials after actions/checkout': after(CHECKOUT, undefined, LATE),
  'google-github-actions/deploy-cloudrun after actions/checkout when': after(CHECKOUT, given('source', 'metadata')),
  'google-github-actions/setup-gcloud after google-github-actions/auth': after('google-github-actions/auth', undefined, LATE),
  'goreleaser/goreleaser-action after actions/checkout with': after(CHECKOUT, RELEASES, { with: { 'fetch-depth': '0' } }),
  'goreleaser/goreleaser-action environment GITHUB_TOKEN': { kind: 'variable', names: ['GITHUB_TOKEN', 'GITLAB_TOKEN', 'GITEA_TOKEN'], when: RELEASES },
  'gradle/actions/setup-gradle after actions/checkout': after(CHECKOUT, undefined, LATE),
  'grafana/run-k6-action after grafana/setup-k6-action': after('grafana/setup-k6-action'),
  'jdx/mise-action after actions/checkout': after(CHECKOUT, undefined, LATE),
  'JS-DevTools/npm-publish not-in-called-workflow trusted': { kind: 'called', when: missing('token') },
  'marocchino/sticky-pull-request-comment after actions/checkout or': after(CHECKOUT, given('path')),
  'oven-sh/setup-bun after actions/checkout': after(CHECKOUT, given('bun-version-file')),
  'ossf/scorecard-action not-in-called-workflow publish': { kind: 'called', when: input('publish_results', 'true') },
  'peaceiris/actions-gh-pages after the build': after(CHECKOUT, undefined, LATE),
  'pnpm/action-setup after actions/checkout': after(CHECKOUT, missing('version')),
  'pypa/gh-action-pypi-publish not-in-called-workflow trusted': { kind: 'called', when: missing('password') },
  'pypa/gh-action-pypi-publish os Linux with Docker, not inside': { kind: 'os', systems: ['linux'], container: false },
  'renovatebot/github-action after actions/checkout when': after(CHECKOUT, given('configurationFile')),
  'ruby/setup-ruby after actions/checkout': after(CHECKOUT, { any: [input('bundler-cache', 'true'), input('ruby-version', 'default')] }),
  'rust-lang/crates-io-auth-action not-in-called-workflow the': { kind: 'called' },
  'shivammathur/setup-php after actions/checkout when': after(CHECKOUT, given('php-version-file')),
  'SonarSource/sonarqube-scan-action environment SONAR_TOKEN': { kind: 'variable', names: ['SONAR_TOKEN'] },
  'stefanzweifel/git-auto-commit-action after actions/checkout': after(CHECKOUT),
  'step-security/harden-runner before every other step': { kind: 'first' },
  'step-security/harden-runner container not for jobs in': { kind: 'os', systems: [], container: false },
  'zaproxy/action-baseline after actions/checkout when': after(CHECKOUT, given('rules_file_name')),
  'zaproxy/action-full-scan after actions/checkout when': after(CHECKOUT, given('rules_file_name')),
};

/** Steps that hosted runners have done already: only a wrong order is wrong. */
const PREINSTALLED = /^(?:actions\/setup-|azure\/setup-|docker\/setup-|dtolnay\/|pnpm\/)/;
const ACTION = String.raw`[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*`;

/** What a program can ask of the surroundings of an action: words of a known form, and those whose meaning is written down above. The rest is for people. */
export function needsOf(id: string, needs: readonly NeedData[]): readonly CatalogueNeed[] {
  const found = needs.flatMap(({ kind, detail }) => {
    const meant = Object.entries(MEANT).find(([words]) => `${id} ${kind} ${detail}`.startsWith(words));
    if (meant) used.add(meant[0]);
    return meant?.[1] ?? inWords(kind, detail) ?? [];
  });
  return found;
}

function inWords(kind: string, detail: string): CatalogueNeed | undefined {
  const action = (end: string) => new RegExp(`^(${ACTION})${end}$`).exec(detail)?.[1];
  if (kind === 'after') {
    const deep = action(' with fetch-depth:? 0.*');
    if (deep) return after(deep, undefined, { with: { 'fetch-depth': '0' } });
    const needed = action('(?: and the (?:tests|benchmark run|installation of dependencies))?');
    return needed === undefined ? undefined : after(needed, undefined, PREINSTALLED.test(needed) ? LATE : {});
  }
  if (kind === 'login') {
    const login = action(' earlier in the job');
    return login ? { kind: 'login', actions: [login] } : undefined;
  }
  if (kind === 'environment') {
    const [, variable] = /^(?:env )?([A-Z][A-Z0-9_]+)(?: \(and [A-Z_]+\))?(?: must be set)?(?: as env)? on the step$/.exec(detail) ?? [];
    if (variable) return { kind: 'variable', names: [variable] };
    return /^[a-z]+-[a-z]+$/.test(detail) ? { kind: 'environment', name: detail } : undefined;
  }
  if (kind === 'os') return /^(?:GitHub-hosted )?(?:Linux|Ubuntu)(?: runners only| with Docker| x64)?$/i.test(detail) ? { kind: 'os', systems: ['linux'] } : undefined;
  return kind === 'ghes' && /^(?:not on GitHub|v4 and later are not|not on GHES|not supported)/.test(detail) ? { kind: 'dotcom' } : undefined;
}

const used = new Set<string>();

/** The meanings that no words of the data have any more. */
export function strayMeanings(): readonly string[] {
  return Object.keys(MEANT).filter((words) => !used.has(words));
}

import { Given } from './given';
import { neededByFacts } from './needed-by-facts';
import { registriesOf } from './registries';
import { splitText } from '../../expressions/inside';
import { PermissionLevel, PermissionScopes } from '../../workflows/inside';

const READ = PermissionLevel.READ;
const WRITE = PermissionLevel.WRITE;

/** What a step needs of the job's token. Undefined: that depends on what nobody can see from here. */
export type Needs = (given: Given) => PermissionScopes | undefined;

const always = (scopes: PermissionScopes): Needs => () => scopes;
const when = (scopes: PermissionScopes, condition: (given: Given) => boolean): Needs => (given) => (condition(given) ? scopes : {});

const CODE_SCANNING: PermissionScopes = { securityEvents: WRITE, contents: READ, actions: READ };
const CODE: PermissionScopes = { contents: READ };

/**
 * What an action needs of the token, decided by hand: the least that makes it work, as its documentation and its options say. Reads that only a
 * private repository asks for are included. An action that is not named needs what the catalogue says.
 */
export const NEEDS: Readonly<Record<string, Needs>> = {
  'actions/attest': attestation,
  'actions/attest-build-provenance': attestation,
  'actions/attest-sbom': attestation,
  'actions/checkout': always(CODE),
  'actions/configure-pages': always({ pages: READ }),
  'actions/dependency-review-action': (given) => ({ ...CODE, ...(!/^(|never|false)$/.test(given.text('comment-summary-in-pr') ?? '') ? { pullRequests: WRITE } : {}) }),
  'actions/deploy-pages': always({ pages: WRITE, idToken: WRITE }),
  // Without a token it takes what the run itself holds, by a way that no permission guards.
  'actions/download-artifact': when({ actions: READ }, (given) => given.holdsJobToken('github-token')),
  // What the script does is the script's business.
  'actions/github-script': () => undefined,
  'actions/labeler': always({ ...CODE, pullRequests: WRITE }),
  'actions/setup-dotnet': always(CODE),
  'actions/setup-go': always(CODE),
  'actions/setup-java': always(CODE),
  'actions/setup-node': always(CODE),
  'actions/setup-python': always(CODE),
  'actions/stale': (given) => ({ actions: WRITE, issues: WRITE, pullRequests: WRITE, ...(given.on('delete-branch') ? { contents: WRITE } : {}) }),
  'advanced-security/maven-dependency-submission-action': always({ contents: WRITE }),
  'amannn/action-semantic-pull-request': (given) => (given.on('wip') ? { pullRequests: WRITE, statuses: WRITE } : { pullRequests: READ }),
  'anchore/sbom-action': (given) => ({
    contents: given.on('upload-release-assets') || given.on('dependency-snapshot') ? WRITE : READ,
    ...(given.on('upload-release-assets') ? { actions: READ } : {}),
  }),
  'aquasecurity/trivy-action': when({ contents: WRITE }, (given) => given.text('format') === 'github' && given.holdsJobToken('github-pat')),
  'aws-actions/configure-aws-credentials': when({ idToken: WRITE }, (given) => given.has('role-to-assume')
    && !['aws-access-key-id', 'web-identity-token-file', 'role-chaining', 'force-skip-oidc'].some((input) => given.on(input))),
  'azure/login': when({ idToken: WRITE }, (given) => given.has('client-id') && !given.has('creds') && given.text('auth-type') !== 'IDENTITY'),
  'benchmark-action/github-action-benchmark': (given) => (!given.holdsJobToken('github-token') ? {} : {
    ...(given.on('auto-push') ? { contents: WRITE, deployments: WRITE } : {}),
    ...(given.on('comment-always') || given.on('comment-on-alert') ? { contents: WRITE, pullRequests: WRITE } : {}),
  }),
  'codecov/codecov-action': when({ idToken: WRITE }, (given) => given.on('use_oidc')),
  'cycjimmy/semantic-release-action': always({ contents: WRITE, issues: WRITE, pullRequests: WRITE }),
  'docker/bake-action': bake,
  'docker/build-push-action': imagePush,
  'docker/login-action': when({ packages: READ }, (given) => given.holdsJobToken('password')),
  'dorny/paths-filter': always({ ...CODE, pullRequests: READ }),
  'EnricoMi/publish-unit-test-result-action': (given) => ({
    ...CODE,
    issues: READ,
    ...(given.on('check_run') ? { checks: WRITE } : {}),
    ...(given.text('comment_mode') === 'off' ? {} : { pullRequests: WRITE }),
  }),
  'github/codeql-action/analyze': always(CODE_SCANNING),
  'github/codeql-action/autobuild': always(CODE_SCANNING),
  'github/codeql-action/init': always(CODE_SCANNING),
  'github/codeql-action/upload-sarif': always(CODE_SCANNING),
  'gitleaks/gitleaks-action': (given) => ({ ...CODE, pullRequests: given.variable('GITLEAKS_ENABLE_COMMENTS') === 'false' ? READ : WRITE }),
  'google-github-actions/auth': when({ idToken: WRITE }, (given) => given.has('workload_identity_provider')),
  // It creates the labels that it puts on its pull requests, and labels are part of the issues.
  'googleapis/release-please-action': always({ contents: WRITE, issues: WRITE, pullRequests: WRITE }),
  'goreleaser/goreleaser-action': when({ contents: WRITE }, (given) => !given.on('install-only') && /^release\b|\$\{\{/.test(given.text('args') ?? '')
    && !/--snapshot|--skip[= ]\S*publish/.test(given.text('args')!)),
  'gradle/actions/setup-gradle': (given) => ({
    ...(given.text('dependency-graph')?.endsWith('-and-submit') ? { contents: WRITE } : {}),
    ...(given.text('add-job-summary-as-pr-comment') === 'never' ? {} : { pullRequests: WRITE }),
  }),
  'grafana/run-k6-action': when({ pullRequests: WRITE }, (given) => given.on('cloud-comment-on-pr') && given.variable('K6_CLOUD_TOKEN') !== undefined),
  'helm/chart-releaser-action': when({ contents: WRITE }, (given) => !given.on('install_only')),
  'int128/deployment-action': always({ deployments: WRITE }),
  'int128/wait-for-deployment-action': always({ ...CODE, deployments: READ }),
  'JS-DevTools/npm-publish': (given) => ({ ...neededByFacts(given), ...(/npm\.pkg\.github\.com/.test(given.text('registry') ?? '') && given.holdsJobToken('token') ? { packages: WRITE } : {}) }),
  'marocchino/sticky-pull-request-comment': always({ pullRequests: WRITE }),
  'ossf/scorecard-action': (given) => ({
    ...CODE,
    actions: READ,
    checks: READ,
    issues: READ,
    pullRequests: READ,
    ...(given.on('publish_results') ? { idToken: WRITE } : {}),
  }),
  'peter-evans/create-or-update-comment': always({ issues: WRITE, pullRequests: WRITE }),
  'peter-evans/create-pull-request': always({ contents: WRITE, pullRequests: WRITE }),
  // Nobody knows whether the number is one of an issue or of a pull request.
  'peter-evans/find-comment': always({ issues: READ, pullRequests: READ }),
  'pypa/gh-action-pypi-publish': when({ idToken: WRITE }, (given) => !given.has('password')),
  'release-drafter/release-drafter': (given) => ({ contents: given.text('dry-run') === 'true' ? READ : WRITE, pullRequests: READ }),
  'softprops/action-gh-release': (given) => ({ contents: WRITE, ...(given.has('discussion_category_name') ? { discussions: WRITE } : {}) }),
  'stefanzweifel/git-auto-commit-action': when({ contents: WRITE }, (given) => given.text('skip_push') !== 'true'),
  'super-linter/super-linter': (given) => ({
    ...CODE,
    ...(given.variable('MULTI_STATUS') === 'false' ? {} : { statuses: WRITE }),
    ...(['false', undefined].includes(given.variable('ENABLE_GITHUB_PULL_REQUEST_SUMMARY_COMMENT')) ? {} : { issues: WRITE, pullRequests: WRITE }),
  }),
  'zaproxy/action-baseline': when({ issues: WRITE }, (given) => given.on('allow_issue_writing')),
  'zaproxy/action-full-scan': when({ issues: WRITE }, (given) => given.on('allow_issue_writing')),
  'zizmorcore/zizmor-action': (given) => ({ ...CODE, actions: READ, ...(given.on('advanced-security') ? { securityEvents: WRITE } : {}) }),
};

/** What the step of an action needs: as decided by hand, or as the catalogue says. */
export function needsOf(action: string): Needs {
  return NEEDS[action] ?? neededByFacts;
}

/** A statement goes to GitHub and, when asked to, beside the image; a storage record is only made for the latter. */
function attestation(given: Given): PermissionScopes {
  const pushes = given.on('push-to-registry');
  return {
    attestations: WRITE,
    idToken: WRITE,
    ...(pushes && given.on('create-storage-record') ? { artifactMetadata: WRITE } : {}),
    ...(pushes && !registriesOf(given.value('subject-name')).every((r) => r === 'other') ? { packages: WRITE } : {}),
  };
}

/**
 * Only GitHub's own registry asks the job's token; where the image goes is in its tags. Without a folder the builder fetches the commit itself,
 * with the token.
 */
function imagePush(given: Given): PermissionScopes | undefined {
  const pushed = packages(given);
  return pushed && { ...(given.has('context') ? {} : CODE), ...pushed };
}

/** Its images are named in files that nobody reads here: what is pushed may go to GitHub's registry. */
function bake(given: Given): PermissionScopes {
  const pushes = given.on('push') || /push=(?!false)|type=registry/.test(given.text('set') ?? '');
  return { ...(given.text('source') === '.' ? {} : CODE), ...(pushes ? { packages: WRITE } : {}) };
}

function packages(given: Given): PermissionScopes | undefined {
  const outputs = String(given.value('outputs') ?? '');
  const pushes = given.on('push') || mayPush(given.text('outputs') ?? '');
  const cachesOnGhcr = /ref=ghcr\.io\//i.test(given.text('cache-to') ?? '');
  if (!pushes) return cachesOnGhcr ? { packages: WRITE } : {};
  const named = [...outputs.matchAll(/(?:^|,)"?name=([^,"\n]+)/gm)].map(([, name]) => name);
  const registries = [...registriesOf(given.value('tags')), ...registriesOf(named.join('\n'))];
  if (cachesOnGhcr || registries.includes('ghcr')) return { packages: WRITE };
  return registries.includes('unknown') || isExpression(outputs) ? undefined : {};
}

/** An exporter that pushes, or one of which only the run knows: `type=image,push=${{ … }}`, or an expression in its place. */
function mayPush(outputs: string): boolean {
  return outputs.split('\n').some((exporter) => /(?:^|,)"?(?:push=(?!false\b)|type=registry\b)|^\s*\$\{\{/.test(exporter));
}

/** An exporter that nobody can read. */
function isExpression(outputs: string): boolean {
  return outputs.split('\n').some((exporter) => exporter.trim() !== '' && splitText(exporter.trim())[0].kind !== 'text');
}

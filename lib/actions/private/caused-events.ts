/** An event that something in a job causes. */
export interface CausedEvent {
  readonly event: string;
  /** Its activities, where it has some. */
  readonly types?: readonly string[];
  /** What is pushed. */
  readonly space?: 'branches' | 'tags';
  /** The name of the branch or the tag, or of the workflow that is dispatched; undefined where that is not known. */
  readonly name?: string;
  /** Of a branch without a name: the one that the run is for, or the one that its pull request goes to. */
  readonly branch?: 'own' | 'base';
  /** A tag that is only made when it is not there: in a run for a tag it is. */
  readonly unlessThere?: boolean;
}

/** An input of a step as text: what it is given, else the default of the action, else nothing. */
export type InputText = (input: string) => string;

export interface Causes {
  /** The inputs and variables that hold the token it works with, the first that says something counts; `checkout`: the token that a checkout left behind. */
  readonly token: readonly string[] | 'checkout';
  /** What else keeps the token from being used, when it says anything. */
  readonly otherwise?: readonly string[];
  readonly events: (input: InputText) => readonly CausedEvent[];
}

/** Off, or surely so: of an expression nobody knows. */
const isOff = (text: string) => ['', 'false'].includes(text.trim().toLowerCase());
/** What is plain text; undefined for the empty text and for expressions. */
const plain = (text: string) => (text.trim() === '' || text.includes('${{') ? undefined : text.trim());

const nothing = (): readonly CausedEvent[] => [];
const branch = (name: string | undefined): readonly CausedEvent[] => (name === undefined ? [] : [{ event: 'push', space: 'branches', name }]);
const tag = (name?: string): CausedEvent => ({ event: 'push', space: 'tags', name, unlessThere: true });
const pulls: CausedEvent = { event: 'pull_request', types: ['opened', 'synchronize', 'reopened'] };

/** What a release causes, unless it may be a draft. */
export function released({ draft = '', prerelease = '', name }: { readonly draft?: string; readonly prerelease?: string; readonly name?: string } = {}): readonly CausedEvent[] {
  const kind = isOff(prerelease) ? ['released'] : plain(prerelease) === undefined ? ['released', 'prereleased'] : ['prereleased'];
  return isOff(draft) ? [{ event: 'release', types: ['created', 'published', ...kind] }, tag(name)] : [];
}

/** Which events the actions cause that the catalogue says push or trigger something. What they do besides, such as to comment, nobody waits for. */
export const CAUSES: Readonly<Record<string, Causes>> = {
  'anchore/sbom-action': { token: ['github-token'], events: nothing },
  'anthropics/claude-code-action': { token: ['github_token'], events: nothing },
  'benchmark-action/github-action-benchmark': { token: ['github-token'], events: (input) => (isOff(input('auto-push')) ? [] : branch(plain(input('gh-pages-branch')))) },
  // Before v2 the script that publishes was called `publish`, and the token came from a variable.
  'changesets/action': { token: ['GITHUB_TOKEN', 'github-token'], events: (input) => [pulls, ...isOff(input('publish-script')) && isOff(input('publish')) ? [] : released()] },
  'cloudflare/wrangler-action': { token: ['gitHubToken'], events: (input) => (isOff(input('gitHubToken')) ? [] : [{ event: 'deployment' }, { event: 'deployment_status' }]) },
  'cycjimmy/semantic-release-action': { token: ['GITHUB_TOKEN', 'GH_TOKEN'], events: () => released() },
  'googleapis/release-please-action': {
    token: ['token'],
    events: (input) => [...isOff(input('skip-github-pull-request')) ? [pulls] : [], ...isOff(input('skip-github-release')) ? released() : []],
  },
  'goreleaser/goreleaser-action': {
    token: ['GITHUB_TOKEN'],
    events: (input) => (/^release\b/.test(input('args')) && !/--(?:snapshot|draft)|--skip[= ]\S*publish/.test(input('args')) ? released() : []),
  },
  'helm/chart-releaser-action': { token: ['CR_TOKEN'], events: (input) => (isOff(input('skip_upload')) && isOff(input('install_only')) ? [...released(), ...branch(plain(input('pages_branch')) ?? 'gh-pages')] : []) },
  'int128/deployment-action': { token: ['token'], events: () => [{ event: 'deployment' }, { event: 'deployment_status' }] },
  'jamesives/github-pages-deploy-action': {
    token: ['token'],
    otherwise: ['ssh-key', 'repository-name'],
    events: (input) => [...branch(plain(input('branch'))), ...plain(input('tag')) === undefined ? [] : [tag(plain(input('tag')))]],
  },
  'ncipollo/release-action': { token: ['token'], events: (input) => released({ draft: input('draft'), prerelease: input('prerelease'), name: plain(input('tag')) }) },
  'peaceiris/actions-gh-pages': { token: ['github_token'], otherwise: ['deploy_key', 'personal_token', 'external_repository'], events: (input) => branch(plain(input('publish_branch'))) },
  'peter-evans/create-or-update-comment': { token: ['token'], events: nothing },
  'peter-evans/create-pull-request': { token: ['branch-token', 'token'], events: (input) => [pulls, ...branch(plain(input('branch')))] },
  'peter-evans/repository-dispatch': { token: ['token'], events: (input) => [{ event: 'repository_dispatch', name: plain(input('event-type')) }] },
  'release-drafter/release-drafter': { token: ['token', 'GITHUB_TOKEN'], events: (input) => (input('publish') === 'true' ? released({ prerelease: input('prerelease'), name: plain(input('tag')) }) : []) },
  'renovatebot/github-action': { token: ['token'], events: () => [pulls] },
  'softprops/action-gh-release': {
    token: ['token', 'GITHUB_TOKEN'],
    otherwise: ['repository'],
    events: (input) => released({ draft: input('draft'), prerelease: input('prerelease'), name: plain(input('tag_name')) }),
  },
  'stefanzweifel/git-auto-commit-action': {
    token: 'checkout',
    events: (input) => (isOff(input('skip_push')) ? [{ event: 'push', space: 'branches', branch: 'own' }, ...isOff(input('tagging_message')) && isOff(input('tag_name')) ? [] : [tag(plain(input('tag_name')) ?? plain(input('tagging_message')))]] : []),
  },
};

import { SETTINGS_FILE } from 'slipway/repository/inside';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { promotionProgram } from '../../lib/promotion/inside';
import { GithubServer, freshState } from '../support/github-server';

/** Every token that there can be, each another one. */
export const TOKENS = { GH_TOKEN: 'ghp_github_one_0123', GITHUB_TOKEN: 'ghp_github_two_0123', GH_ENTERPRISE_TOKEN: 'ghp_server_one_0123', GITHUB_ENTERPRISE_TOKEN: 'ghp_server_two_0123', SLIPWAY_ISSUE_TOKEN: 'ghp_issues_0123456' } as const;
const LOGIN = 'ghp_login_of_gh_0123';
export const GITHUB = 'https://api.github.com';
export const TENANT = 'https://api.acme.ghe.com';
export const SERVER = 'https://github.example.com';
export const EVIL = 'https://evil.example';

const PROGRAM = promotionProgram().lines.join('\n');

let github: GithubServer;
/** Every request of every command, as `fetch` got it. */
let sent: { readonly host: string; readonly token: string; readonly redirect?: string }[];

/** For the file that asks `tokensOf`: a GitHub that knows all of the tokens, in place of the network. */
export function recordTokens(): void {
  beforeAll(async () => {
    github = await GithubServer.start();
    for (const token of [...Object.values(TOKENS), LOGIN]) github.grant(token, ['administration=write', 'actions=read', 'issues=write']);
  });
  afterAll(async () => github.stop());
  beforeEach(() => {
    sent = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      sent.push({ host: new URL(String(input)).origin, token: new Headers(init?.headers).get('authorization')?.replace(/^token /, '') ?? '', redirect: init?.redirect });
      return github.fetch(input, init);
    });
  });
  afterEach(() => jest.restoreAllMocks());
}

interface Case {
  readonly command: readonly string[];
  readonly option?: string;
  readonly document?: string;
  readonly env: { readonly [name: string]: string };
  readonly remote?: string;
  readonly hasLogin?: boolean;
}

/** Which token went to which host, once each: in what the command sent, and in what it handed to a program. */
export async function tokensOf({ command, option, document, env, remote, hasLogin = false }: Case) {
  const terminal = new FakeTerminal();
  Object.assign(terminal.env, env);
  const repository = document === undefined ? {} : { repository: { owner: 'acme', name: 'shop', api_url: document } };
  terminal.files = {
    [SETTINGS_FILE]: JSON.stringify({ version: 1, ...repository, settings: { workflow_permissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false } } }),
    '.github/promotion/app/promotion.json': JSON.stringify({ pipeline: 'app', stages: [{ name: 'production', gates: [{ address: 'GH' }, { address: 'GITHUB' }] }] }),
    '.github/promotion/app/promotion.cjs': PROGRAM,
  };
  Object.assign(terminal.programs, remote === undefined ? {} : { 'git remote get-url origin': remote });
  if (hasLogin) for (const host of ['github.com', 'acme.ghe.com', 'github.example.com', 'evil.example']) terminal.programs[`gh auth token --hostname ${host}`] = LOGIN;
  github.state = freshState();
  sent = [];
  await run([...command, ...(option === undefined ? [] : ['--api-url', option])], terminal);
  expect([...Object.values(TOKENS), LOGIN].filter((token) => (terminal.stdout + terminal.stderr).includes(token))).toEqual([]);
  const handed = terminal.started.flatMap(({ env: given }) => {
    const own = Object.entries(given).filter(([name, value]) => name !== 'GITHUB_TOKEN' && [...Object.values(TOKENS), LOGIN].includes(value as never));
    expect(own).toEqual([]);
    expect(new URL(given.GITHUB_GRAPHQL_URL!).origin).toBe(new URL(given.GITHUB_API_URL!).origin);
    return [{ host: new URL(given.GITHUB_API_URL!).origin, token: given.GITHUB_TOKEN! }];
  });
  expect(sent.every(({ redirect }) => redirect === 'manual')).toBe(true);
  return [...new Set([...sent, ...handed].map(({ host, token }) => `${host} ${token}`))].sort();
}

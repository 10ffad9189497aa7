import { SETTINGS_FILE } from 'slipway/repository/inside';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { promotionProgram } from '../../lib/promotion/inside';
import { GithubServer, freshState } from '../support/github-server';

const TOKENS = { GH_TOKEN: 'ghp_github_one_0123', GITHUB_TOKEN: 'ghp_github_two_0123', GH_ENTERPRISE_TOKEN: 'ghp_server_one_0123', GITHUB_ENTERPRISE_TOKEN: 'ghp_server_two_0123', SLIPWAY_ISSUE_TOKEN: 'ghp_issues_0123456' } as const;
const LOGIN = 'ghp_login_of_gh_0123';
const GITHUB = 'https://api.github.com';
const TENANT = 'https://api.acme.ghe.com';
const SERVER = 'https://github.example.com';
const EVIL = 'https://evil.example';

const PROGRAM = promotionProgram().lines.join('\n');

let github: GithubServer;
/** Every request of every command, as `fetch` got it. */
let sent: { readonly host: string; readonly token: string; readonly redirect?: string }[];

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

interface Case {
  readonly command: readonly string[];
  readonly option?: string;
  readonly document?: string;
  readonly env: { readonly [name: string]: string };
  readonly remote?: string;
  readonly hasLogin?: boolean;
}

async function tokensOf({ command, option, document, env, remote, hasLogin = false }: Case) {
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

const COMMANDS = [['plan'], ['plan', '--prune', '--json'], ['apply', '--yes'], ['drift'], ['promote', '--explain']] as const;

describe.each(COMMANDS.map((command) => [command] as const))('F1: %j with every token there is', (command) => {
  const cases = [undefined, GITHUB, TENANT, `${SERVER}/api/v3`].flatMap((option) => [undefined, GITHUB, EVIL].flatMap((document) => [undefined, GITHUB, EVIL].map((running) => [option, document, running] as const)));

  test.each(cases)('--api-url %s, a document of %s, a run of %s', async (option, document, running) => {
    const env = { ...TOKENS, GITHUB_REPOSITORY: 'acme/shop', GH_HOST: 'evil.example', GITHUB_SERVER_URL: EVIL, ...(running === undefined ? {} : { GITHUB_API_URL: running }) };
    const went = await tokensOf({ command, option, document, env, remote: 'https://evil.example/acme/shop.git', hasLogin: true });
    const isMeant = option !== undefined || [document, running].every((said) => said === undefined || said === GITHUB);
    const host = new URL(option ?? GITHUB).origin;
    const main = host === SERVER ? TOKENS.GH_ENTERPRISE_TOKEN : TOKENS.GH_TOKEN;
    // On a server that has its API elsewhere this GitHub finds nothing, and nothing more is asked of it.
    const issues = command[0] === 'drift' && host !== SERVER ? [`${host} ${TOKENS.SLIPWAY_ISSUE_TOKEN}`] : [];
    expect(went).toEqual(isMeant ? [`${host} ${main}`, ...issues].sort() : []);
  });
});

describe('F1: of the tokens that there are', () => {
  const subsets = Array.from({ length: 16 }, (_, bits) => Object.keys(TOKENS).slice(0, 4).filter((__, i) => bits & (1 << i)));

  test.each(subsets.flatMap((names) => [GITHUB, TENANT, `${SERVER}/api/v3`, EVIL].map((option) => [names, option] as const)))('%j, the one that belongs to %s goes there', async (names, option) => {
    const env = Object.fromEntries(names.map((name) => [name, TOKENS[name as keyof typeof TOKENS]]));
    const isGithub = option === GITHUB || option === TENANT;
    const order = isGithub ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];
    const name = order.find((one) => names.includes(one)) as keyof typeof TOKENS | undefined;
    expect(await tokensOf({ command: ['plan'], option, env, remote: `https://${new URL(option).hostname.replace(/^api\./, '')}/acme/shop` })).toEqual(name === undefined ? [] : [`${new URL(option).origin} ${TOKENS[name]}`]);
  });

  test('none goes anywhere for a remote or a document alone, also not the one of a login', async () => {
    for (const remote of ['https://evil.example/acme/shop', 'git@evil.example:acme/shop', 'https://github.com.evil.example/acme/shop']) expect(await tokensOf({ command: ['plan'], env: TOKENS, remote, hasLogin: true })).toEqual([]);
    for (const document of [EVIL, `${SERVER}/api/v3`, TENANT]) expect(await tokensOf({ command: ['drift'], document, env: TOKENS, hasLogin: true })).toEqual([]);
  });

  test('none is sent that would break its header', async () => {
    for (const command of [['plan'], ['drift']]) expect(await tokensOf({ command, option: GITHUB, env: { GH_TOKEN: command[0] === 'plan' ? 'a\r\nx: y' : TOKENS.GH_TOKEN, SLIPWAY_ISSUE_TOKEN: 'a\nb', GITHUB_REPOSITORY: 'acme/shop' } })).toEqual(command[0] === 'plan' ? [] : [`${GITHUB} ${TOKENS.GH_TOKEN}`]);
  });
});

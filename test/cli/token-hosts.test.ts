import { EVIL, GITHUB, SERVER, TENANT, TOKENS, recordTokens, tokensOf } from './tokens-sent';

// Each host and each variable once; every combination of them, with every command, is asked in test/servers/token-hosts.test.ts.
recordTokens();

const ENV = { ...TOKENS, GITHUB_REPOSITORY: 'acme/shop' };
const { GH_TOKEN, GITHUB_TOKEN, GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN, SLIPWAY_ISSUE_TOKEN } = TOKENS;

test.each([
  ['github.com', GITHUB, { GH_TOKEN, GH_ENTERPRISE_TOKEN }, GH_TOKEN],
  ['github.com', GITHUB, { GITHUB_TOKEN, GITHUB_ENTERPRISE_TOKEN }, GITHUB_TOKEN],
  ['a tenant of ghe.com', TENANT, { GH_TOKEN, GH_ENTERPRISE_TOKEN }, GH_TOKEN],
  ['a server', `${SERVER}/api/v3`, { GH_TOKEN, GH_ENTERPRISE_TOKEN }, GH_ENTERPRISE_TOKEN],
  ['a server', `${SERVER}/api/v3`, { GITHUB_TOKEN, GITHUB_ENTERPRISE_TOKEN }, GITHUB_ENTERPRISE_TOKEN],
  ['a server that was said', `${SERVER}/api/v3`, { GH_TOKEN }, GH_TOKEN],
  ['github.com without a token of its own', GITHUB, { GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN }, undefined],
])('F1: of the tokens that there are, the one that belongs to %s goes there (%s, %j)', async (_, option, env, token) => {
  expect(await tokensOf({ command: ['plan'], option, env: { ...env, GITHUB_REPOSITORY: 'acme/shop' } })).toEqual(token === undefined ? [] : [`${new URL(option).origin} ${token}`]);
});

test('F1: a token of the issues goes where the others go', async () => {
  expect(await tokensOf({ command: ['drift'], env: ENV })).toEqual([`${GITHUB} ${GH_TOKEN}`, `${GITHUB} ${SLIPWAY_ISSUE_TOKEN}`].sort());
});

test('F1: what the committed program is handed is one token, for the host that was said', async () => {
  expect(await tokensOf({ command: ['promote', '--explain'], option: `${SERVER}/api/v3`, env: ENV })).toEqual([`${SERVER} ${GH_ENTERPRISE_TOKEN}`]);
});

test.each<[string, object]>([
  ['a document', { document: EVIL }],
  ['$GITHUB_API_URL', { env: { ...ENV, GITHUB_API_URL: EVIL } }],
  ['a remote', { env: TOKENS, remote: 'https://evil.example/acme/shop' }],
])('F1: %s alone has no token sent anywhere', async (_, said) => {
  expect(await tokensOf({ command: ['plan'], env: ENV, hasLogin: true, ...said })).toEqual([]);
});

test('F1: a host that only $GH_HOST and $GITHUB_SERVER_URL name gets nothing', async () => {
  expect(await tokensOf({ command: ['plan'], env: { ...ENV, GH_HOST: 'evil.example', GITHUB_SERVER_URL: EVIL } })).toEqual([`${GITHUB} ${GH_TOKEN}`]);
});

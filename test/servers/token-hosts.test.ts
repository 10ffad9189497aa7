import { EVIL, GITHUB, SERVER, TENANT, TOKENS, recordTokens, tokensOf } from '../cli/tokens-sent';

jest.setTimeout(120_000);
recordTokens();

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

import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { makeShop } from '../promotion/support/shop';
import { PromQl } from 'slipway/observability';
import { Gate, Upstream } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

const TOKEN = 'ghp_0123456789abcdef';
const PROGRAM = '.github/promotion/shop/promotion.cjs';
const CONFIGURATION = '.github/promotion/shop/promotion.json';

/** What a repository has after its program ran. */
function written(): Record<string, string> {
  const { delivery, stage, test } = makeShop();
  const staging = stage('staging', { gates: [Gate.checks([test]), Gate.metric({ query: PromQl.raw('vector(1)'), below: 2 })] });
  stage('production', { after: Upstream.all(staging), override: { reviewers: [Reviewer.team('acme/release')] } });
  return { [PROGRAM]: delivery.synthText(PROGRAM), [CONFIGURATION]: delivery.synthText(CONFIGURATION) };
}

const FILES = written();
let terminal: FakeTerminal;
beforeEach(() => {
  terminal = new FakeTerminal();
  Object.assign(terminal.files, FILES);
  Object.assign(terminal.env, { GH_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/shop' });
});
afterEach(() => expect(terminal.stdout + terminal.stderr).not.toContain(TOKEN));

const promote = (...args: string[]) => run(['promote', ...args], terminal);

describe('slipway promote --explain', () => {
  test('has the committed program explain, and says what it said', async () => {
    terminal.ended = { code: 0, out: 'Stage    Serves\nstaging  1.2.3\n', err: '' };
    expect(await promote('--explain')).toBe(0);
    expect(terminal.stdout).toBe('Stage    Serves\nstaging  1.2.3\n');
    expect(terminal.started).toEqual([{ file: PROGRAM, args: ['explain'], env: expect.objectContaining({ GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' }) as object }]);
  });

  test.each([[['--stage', 'production', '--json']], [['production', '--json']]])('%j asks for one stage, as JSON', async (args) => {
    expect(await promote('--explain', ...args)).toBe(0);
    expect(terminal.started[0].args).toEqual(['explain', '--json', '--stage', 'production']);
  });

  test('works from any folder of the repository', async () => {
    terminal.files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`../../${path}`, text]));
    terminal.programs['git rev-parse --show-cdup'] = '../../';
    expect(await promote('--explain')).toBe(0);
    expect(terminal.started[0].file).toBe(`../../${PROGRAM}`);
  });

  test('gives the program no other secret of the machine but those of the Prometheus that a gate asks, and nothing to load before it', async () => {
    Object.assign(terminal.env, { NPM_TOKEN: 'npm', AWS_SECRET_ACCESS_KEY: 'aws', NODE_OPTIONS: '--require=./x.js', GITHUB_OUTPUT: '/tmp/out', PROMETHEUS_URL: 'https://prometheus.example.com', PROMETHEUS_URL_TOKEN: 'mine', PATH: '/bin' });
    await promote('--explain');
    expect(terminal.started[0].env).toEqual({ GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql', PROMETHEUS_URL: 'https://prometheus.example.com', PROMETHEUS_URL_TOKEN: 'mine', PATH: '/bin' });
  });

  test('asks a GitHub of one’s own where it is', async () => {
    terminal.env.GH_ENTERPRISE_TOKEN = TOKEN;
    await promote('--explain', '--api-url', 'https://github.acme.example/api/v3', '--repository', 'acme/other');
    expect(terminal.started[0].env).toMatchObject({ GITHUB_REPOSITORY: 'acme/other', GITHUB_API_URL: 'https://github.acme.example/api/v3', GITHUB_GRAPHQL_URL: 'https://github.acme.example/api/graphql' });
  });

  test('sends no token to an address that the settings document of a run changed', async () => {
    terminal.files['.github/slipway.settings.json'] = JSON.stringify({ version: 1, repository: { owner: 'acme', name: 'shop', api_url: 'https://evil.example.com' } });
    terminal.env.GITHUB_API_URL = 'https://api.github.com';
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stderr).toContain('--api-url https://evil.example.com');
    expect(terminal.started).toEqual([]);
  });

  test('shows why the program could not say it as an error, without the token', async () => {
    terminal.ended = { code: 1, out: `::error::GitHub answers 403 to GET /repos/acme/shop/deployments%0A${TOKEN}: deployments: read is missing.\n`, err: '' };
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stdout).toBe('');
    expect(terminal.stderr).toBe('GitHub answers 403 to GET /repos/acme/shop/deployments\\u000a***: deployments: read is missing.\n');
  });

  test.each([['line', (text: string) => text.replace(/\n(?!\/\/)/, '\nrequire("child_process");\n')], ['end', (text: string) => `${text}\nsteal();\n`], ['comment that ends where no editor shows it', (text: string) => `// hello\u2028steal();\n${text}`], ['older version', () => 'console.log(1);\n']])('gives the token to no program with a changed %s', async (_, change) => {
    terminal.files[PROGRAM] = change(FILES[PROGRAM]);
    expect(terminal.files[PROGRAM]).not.toBe(FILES[PROGRAM]);
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stderr).toContain(`'${PROGRAM}' is not the program that this Slipway writes: another version wrote it, or somebody changed it. Run the program that declares the pipeline (npx projen)`);
    expect(terminal.started).toEqual([]);
    expect(await promote('--explain', '--as-committed')).toBe(0);
    expect(terminal.started).toHaveLength(1);
  });

  test('takes the program as Git checks it out on Windows', async () => {
    terminal.files[PROGRAM] = FILES[PROGRAM].replace(/\n/g, '\r\n');
    expect(await promote('--explain')).toBe(0);
  });

  test('says which pipelines there are, when it is not known which is meant', async () => {
    terminal.files['.github/promotion/app/promotion.json'] = FILES[CONFIGURATION].replace('"pipeline": "shop"', '"pipeline": "app"');
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stderr).toBe("It is not known which pipeline is meant: there are 'app', 'shop'. Say so with --pipeline.\n");
    expect(await promote('--explain', '--pipeline', 'web')).toBe(1);
    expect(terminal.stderr).toContain("There is no pipeline 'web': there are 'app', 'shop'.");
    expect(await promote('--explain', '--pipeline', 'shop')).toBe(0);
    expect(terminal.started[0].file).toBe(PROGRAM);
  });

  test.each([
    ['there is none', {}, "There is no pipeline in '.github/promotion'. Declare one, new PromotionPipeline(delivery, …), and run the program that declares it (npx projen).\n"],
    ['the program is missing', { [CONFIGURATION]: FILES[CONFIGURATION] }, `There is no '${PROGRAM}' beside its configuration. Both are generated: run the program that declares the pipeline again (npx projen).\n`],
    ['the configuration was merged', { ...FILES, [CONFIGURATION]: '<<<<<<< HEAD\n{}' }, `'${CONFIGURATION}' is no configuration of a promotion, perhaps because of a merge. It is generated: run the program that declares the pipeline again (npx projen).\n`],
  ])('says what to do when %s', async (_, files, message) => {
    terminal.files = { ...files } as Record<string, string>;
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stderr).toBe(message);
    expect(terminal.started).toEqual([]);
  });

  test.each([[['--stage', 'qa'], "The pipeline 'shop' has no stage 'qa': there are 'staging', 'production'.\n"], [['staging', '--stage', 'production'], "Two stages are named, 'staging' and 'production': explain one of them, or all.\n"]])('refuses %j before it asks for a token', async (args, message) => {
    delete terminal.env.GH_TOKEN;
    expect(await promote('--explain', ...args)).toBe(1);
    expect(terminal.stderr).toBe(message);
  });

  test('says when the program was stopped half-way', async () => {
    terminal.ended = { out: 'Stage\n', err: '' };
    expect(await promote('--explain')).toBe(1);
    expect(terminal.stderr).toContain('was stopped before it had said everything');
  });
});

describe('slipway promote', () => {
  test.each([
    [['production', '1.2.3'], 'gh workflow run promote-environment.yml -f action=promote -f stage=production -f release=1.2.3\n'],
    [['production', '1.2.3', '--reason', "it's older"], "gh workflow run promote-environment.yml -f action=promote -f stage=production -f release=1.2.3 -f reason='it'\\''s older'\n"],
    [['production', '1.2.3', '--action', 'override', '--reason', 'outage'], 'gh workflow run promote-environment.yml -f action=override -f stage=production -f release=1.2.3 -f reason=outage\n'],
    [['staging', '--action', 'freeze', '--until', '2027-01-04T06:00:00+01:00', '--reason', 'move'], 'gh workflow run promote-environment.yml -f action=freeze -f stage=staging -f until=2027-01-04T06:00:00+01:00 -f reason=move\n'],
    [['production', '--action', 'rollback', '--reason', 'errors', '--repository', 'acme/shop'], 'gh workflow run rollback.yml -f environment=production -f target=last-verified -f reason=errors --repo acme/shop\n'],
    [['production', '1.2.2', '--action', 'rollback', '--reason', 'errors'], 'gh workflow run rollback.yml -f environment=production -f target=1.2.2 -f reason=errors\n'],
  ])('%j prints what starts the workflow, and starts nothing', async (args, line) => {
    delete terminal.env.GH_TOKEN;
    expect(await promote(...args)).toBe(0);
    expect(terminal.stdout).toBe(line);
    expect(terminal.started).toEqual([]);
  });

  test.each([
    [[], /^Say what to promote: slipway promote <stage> <release>; or what to explain: slipway promote --explain\.\n$/],
    [['staging'], /^To ask for 'promote', say which <release>\.\n$/],
    [['staging', '1.2.3', '--action', 'withdraw'], /^To ask for 'withdraw', say --reason\.\n$/],
    [['staging', '--action', 'freeze'], /^To ask for 'freeze', say --until and --reason\.\n$/],
    [['staging', '1.2.3', '--action', 'override', '--reason', 'x'], /^'override' cannot be asked for of 'staging': there are 'promote', 'hold', 'lift', 'withdraw', 'freeze', 'thaw', 'rollback'\.\n$/],
    [['qa', '1.2.3'], /has no stage 'qa'/],
  ])('%j is refused, and what is missing is named', async (args, message) => {
    expect(await promote(...args)).toBe(1);
    expect(terminal.stderr).toMatch(message);
    expect(terminal.stdout).toBe('');
  });

  test('says so when the configuration is older than the commands', async () => {
    terminal.files[CONFIGURATION] = JSON.stringify({ version: 1, pipeline: 'shop', stages: [{ name: 'staging' }] });
    expect(await promote('staging', '1.2.3')).toBe(1);
    expect(terminal.stderr).toContain('written by an older Slipway');
  });

  test('says what it takes, which permissions, and how it exits', async () => {
    expect(await promote('--help')).toBe(0);
    expect(terminal.stdout).toMatch(/--explain.*--pipeline.*--stage.*--json.*--action.*Exit codes: 0 explained, or printed; 1 failure\..*GH_TOKEN.*Deployments, Actions, Contents and Metadata: read/s);
  });
});

import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';

const CI = '.github/workflows/ci.yml';
const BASELINE = '.github/slipway.baseline.json';
const GOOD = 'name: CI\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - run: make\n';
const BAD = `${GOOD}      - uses: acme/get@v1\n`;

let terminal: FakeTerminal;
beforeEach(() => {
  terminal = new FakeTerminal();
  terminal.files = { [CI]: BAD };
});

const check = (...args: string[]) => run(['check', ...args], terminal);

describe('slipway check', () => {
  test('X-5: shows the line, a caret and what to do, and ends with 2', async () => {
    expect(await check()).toBe(2);
    expect(terminal.stdout).toContain(`${CI}:10:15  error  actions/unpinned-action\n`);
    expect(terminal.stdout).toContain('\n  10 |       - uses: acme/get@v1\n     |               ^^^^^^^^^^^\n  fix     Write the commit, with its release behind it: `uses: acme/get@<full commit of v1> # v1`.');
    expect(terminal.stdout).toContain("\n  slipway Write new UsesStep('acme/get@<full commit>', { version: 'v1' }).\n");
    expect(terminal.stdout).toMatch(/\n1 error in 1 of 1 file\.\n$/);
  });

  test('ends with 0 when there is nothing', async () => {
    terminal.files = { [CI]: GOOD };
    expect(await check()).toBe(0);
    expect(terminal.stdout).toBe('No findings in 1 file.\n');
  });

  test('tells of less grave things when they are asked for', async () => {
    terminal.files = { [CI]: GOOD.replace('    timeout-minutes: 5\n', '') };
    expect(await check()).toBe(0);
    expect(terminal.stdout).toBe('No findings in 1 file; 1 less grave (--severity note shows all).\n');
    expect(await check('--severity', 'note')).toBe(2);
  });

  test('in colours where there are some', async () => {
    terminal.hasColours = true;
    await check();
    expect(terminal.stdout).toContain('\u001b[31merror\u001b[39m');
  });

  test('what a file says cannot disturb the terminal', async () => {
    terminal.files = { [CI]: BAD.replace('acme/get', 'acme/get\u202e') };
    await check();
    expect(terminal.stdout).not.toContain('\u202e');
  });

  test.each([
    [['--only', 'nothing/there'], '--only nothing/there: there is no such rule. '],
    [['--only', 'securty'], "Did you mean 'security'?"],
    [['--ignore', 'actions/unpined-action=ours'], "Did you mean 'actions/unpinned-action'?"],
    [['--ignore', 'actions/unpinned-action'], 'Write it as <id>=<reason>'],
    [['--ignore', 'actions/unpinned-action= '], 'Write it as <id>=<reason>'],
    [['--baseline', 'none.json'], "There is no 'none.json'. slipway check --write-baseline none.json writes it."],
    [['--format', 'xml'], 'Allowed choices are text, json, sarif, github'],
    [['gone.yml'], "There is no 'gone.yml'"],
    [['../elsewhere'], "'../elsewhere' lies outside of this repository"],
  ])('%j is a failure, which says how it is meant', async (args, said) => {
    expect(await check(...args)).toBe(1);
    expect(terminal.stderr).toContain(said);
    expect(terminal.stdout).toBe('');
  });

  test('a path that GitHub does not read is no silent success', async () => {
    terminal.files['docs/ci.yml'] = BAD;
    expect(await check('docs/ci.yml')).toBe(0);
    expect(terminal.stderr).toContain("'docs/ci.yml' is none of the files that GitHub reads");
  });

  test('the folder of another repository is checked as one, and files are named from where one stands', async () => {
    terminal.files = { [`other/${CI}`]: BAD };
    expect(await check('other')).toBe(2);
    expect(terminal.stdout).toContain(`other/${CI}:10:15`);
  });

  test('paths are those of where one stands', async () => {
    terminal.programs['git rev-parse --show-prefix'] = '.github/';
    terminal.programs['git rev-parse --show-cdup'] = '';
    expect(await check('workflows/ci.yml')).toBe(2);
  });
});

describe('what is accepted', () => {
  test('by a baseline that was written, until more is found', async () => {
    expect(await check('--write-baseline')).toBe(0);
    expect(terminal.stdout).toContain(`${BASELINE} holds `);
    expect(await check()).toBe(0);
    expect(await check('--no-baseline')).toBe(2);
    terminal.files[CI] += '      - uses: acme/more@v1\n';
    terminal.stdout = '';
    expect(await check()).toBe(2);
    expect(terminal.stdout).toContain('acme/more');
    expect(terminal.stdout).not.toContain('acme/get@v1\'');
  });

  test('by a baseline that is named, wherever it lies', async () => {
    expect(await check('--write-baseline', '../mine.json')).toBe(0);
    expect(terminal.stdout).toContain('with --baseline ../mine.json');
    expect(await check('--baseline', '../mine.json')).toBe(0);
  });

  test('by an option, with its reason; one that accepts nothing is told', async () => {
    expect(await check('--ignore', 'actions/unpinned-action=ours', '--ignore', 'workflows/retired-runner=own image')).toBe(0);
    expect(terminal.stderr).toBe('--ignore workflows/retired-runner: nothing of it was found.\n');
    expect(terminal.stdout).toBe('No findings in 1 file; 1 accepted.\n');
  });

  test('by no comment and no baseline of a stranger, where somebody says so', async () => {
    terminal.files[CI] = BAD.replace('@v1', '@v1 # slipway-ignore: actions/unpinned-action trust me');
    expect(await check()).toBe(0);
    expect(await check('--no-comments')).toBe(2);
    expect(terminal.stdout).toContain('error  actions/unpinned-action');
    await check('--no-comments', '--write-baseline');
    expect(await check('--no-comments')).toBe(0);
    expect(await check('--no-comments', '--no-baseline')).toBe(2);
  });

  test('by nothing that is no baseline', async () => {
    terminal.files[BASELINE] = '{}';
    expect(await check()).toBe(1);
    expect(terminal.stderr).toContain('is no baseline: it has no list `findings`');
  });
});

describe('--fix', () => {
  const SHA = 'a1'.repeat(20);
  const LOCK = '.github/slipway.lock.json';
  const PINNED = `${GOOD}      - uses: acme/get@${SHA} # v1.0.0\n`;
  beforeEach(() => {
    terminal.files = { [CI]: `${GOOD}      - uses: acme/get@v1.0.0\n`, [LOCK]: `{"acme/get":{"version":"v1.0.0","sha":"${SHA}"}}` };
  });

  test('mends the file, says how much, and tells what is left', async () => {
    expect(await check('--fix')).toBe(0);
    expect(terminal.files[CI]).toBe(PINNED);
    expect(terminal.stderr).toBe('1 finding in 1 file mended.\n');
    expect(terminal.stdout).toBe('No findings in 1 file.\n');
  });

  test('what cannot be mended stays as it is, with the reason, once, and is a finding', async () => {
    terminal.files[CI] += '      - uses: acme/put@v1\n      - uses: acme/put@v1\n';
    expect(await check('--fix')).toBe(2);
    expect(terminal.files[CI]).toBe(`${PINNED}      - uses: acme/put@v1\n      - uses: acme/put@v1\n`);
    expect(terminal.stderr).toBe(`${CI}:11: not mended, actions/unpinned-action: nobody knows the commit of 'v1' without asking GitHub: slipway update asks\n1 more for the same reasons.\n1 finding in 1 file mended.\n`);
    expect(terminal.stdout).toContain(`${CI}:11:15  error  actions/unpinned-action`);
  });

  test('with --dry-run shows the difference, writes nothing, and ends with 2', async () => {
    const before = { ...terminal.files };
    expect(await check('--fix', '--dry-run')).toBe(2);
    expect(terminal.files).toEqual(before);
    expect(terminal.stdout).toContain(`--- a/${CI}\n+++ b/${CI}\n`);
    expect(terminal.stdout).toContain(`\n-      - uses: acme/get@v1.0.0\n+      - uses: acme/get@${SHA} # v1.0.0\n`);
    expect(terminal.stderr).toBe('1 finding in 1 file would be mended.\n');
  });

  test('with --dry-run ends with 0 when there is nothing to mend', async () => {
    terminal.files[CI] = PINNED;
    expect(await check('--fix', '--dry-run')).toBe(0);
    expect([terminal.stdout, terminal.stderr]).toEqual(['', '0 findings in 0 files would be mended.\n']);
  });

  test('mends one rule alone, and nothing of what was accepted or lies elsewhere', async () => {
    const before = terminal.files[CI];
    expect(await check('--fix=security/persisted-credentials')).toBe(2);
    expect(await check('--fix', '--ignore', 'actions/unpinned-action=ours')).toBe(0);
    terminal.files['action.yml'] = 'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n';
    expect(await check('action.yml', '--fix')).toBe(0);
    expect(terminal.files[CI]).toBe(before);
  });

  test('writes into the folder of the repository that was asked about', async () => {
    terminal.files = Object.fromEntries(Object.entries(terminal.files).map(([path, text]) => [`other/${path}`, text]));
    expect(await check('other', '--fix')).toBe(0);
    expect(terminal.files[`other/${CI}`]).toBe(PINNED);
  });

  test.each([
    [['--dry-run'], '--dry-run shows what --fix would do: say --fix --dry-run.'],
    [['--fix=actions/unpined-action'], "--fix=actions/unpined-action: nothing mends that. Did you mean 'actions/unpinned-action'?"],
    [['--fix=x'], 'Mended are actions/unpinned-action, '],
    [['--fix', '--fresh'], "'--fresh' cannot be used with option '--fix"],
  ])('%j is a failure, and nothing is written', async (args, said) => {
    const before = { ...terminal.files };
    expect(await check(...args)).toBe(1);
    expect(terminal.stderr).toContain(said);
    expect(terminal.files).toEqual(before);
  });
});

describe('what was found is kept', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
    Object.assign(terminal, { cache: () => ({ read: (name: string) => kept.get(name), write: (name: string, text: string) => void kept.set(name, text) }) });
  });
  /** What another rule would have said: as long as nothing is asked again, it stands. */
  const change = () => kept.set('check.json', kept.get('check.json')!.replaceAll('actions/unpinned-action', 'actions/was-kept'));

  test('until a file changes', async () => {
    await check();
    change();
    terminal.stdout = '';
    expect(await check()).toBe(2);
    expect(terminal.stdout).toContain('error  actions/was-kept');
    terminal.files[CI] = `${BAD}\n`;
    terminal.stdout = '';
    await check();
    expect(terminal.stdout).toContain('error  actions/unpinned-action');
  });

  test('and neither read nor written with --no-cache', async () => {
    expect(await check('--no-cache')).toBe(2);
    expect(kept.size).toBe(0);
    await check();
    change();
    const before = new Map(kept);
    terminal.stdout = '';
    await check('--no-cache');
    expect(terminal.stdout).toContain('error  actions/unpinned-action');
    expect(kept).toEqual(before);
  });
});

describe('formats', () => {
  test('json holds the span and both fixes', async () => {
    await check('--format', 'json');
    const [finding] = JSON.parse(terminal.stdout) as { fixInYaml: string; fix: string; places: object[] }[];
    expect(finding.places[0]).toMatchObject({ file: CI, line: 10, column: 15, endLine: 10, endColumn: 26 });
    expect(finding.fixInYaml).toContain('uses: acme/get@');
    expect(finding.fix).toContain('new UsesStep');
  });

  test('sarif marks what was accepted in the file, and elsewhere', async () => {
    terminal.files[CI] = `${BAD}      - uses: acme/put@v1 # slipway-ignore: actions/unpinned-action ours\n`;
    await check('--format', 'sarif');
    const results = () => (JSON.parse(terminal.stdout) as { runs: { results: { suppressions?: { kind: string }[]; partialFingerprints: object; locations: object[] }[] }[] }).runs[0].results;
    expect(results().map(({ suppressions }) => suppressions?.[0].kind)).toEqual([undefined, 'inSource']);
    expect(results()[0].locations[0]).toMatchObject({ physicalLocation: { artifactLocation: { uri: CI }, region: { startLine: 10, startColumn: 15, endLine: 10, endColumn: 26 } } });
    expect(new Set(results().map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(2);
    terminal.stdout = '';
    await check('--format', 'sarif', '--ignore', 'actions/unpinned-action=all ours');
    expect(results().map(({ suppressions }) => suppressions?.[0].kind)).toEqual(['external', 'inSource']);
  });

  test('annotations are one line each, and read back as they were', async () => {
    terminal.files = { '.github/workflows/a,b:c.yml': BAD };
    expect(await check('--format', 'github')).toBe(2);
    const lines = terminal.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const [, command, properties, message] = /^::(\w+) ([^:]*)::(.*)$/.exec(lines[0])!;
    const undone = (text: string) => text.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%0A/g, '\n').replace(/%0D/g, '\r').replace(/%25/g, '%');
    expect(command).toBe('error');
    expect(Object.fromEntries(properties.split(',').map((one) => one.split('=').map(undone)))).toEqual({ file: '.github/workflows/a,b:c.yml', line: '10', endLine: '10', col: '15', endColumn: '26', title: 'actions/unpinned-action' });
    expect(undone(message).split('\n')).toHaveLength(3);
  });
});

describe('progress', () => {
  test('is shown on a terminal when it takes long, and taken away', async () => {
    terminal.isInteractive = true;
    let time = 0;
    terminal.now = () => (time += 1500);
    await check();
    expect(terminal.stderr).toMatch(/\r\u001b\[K… \d+ of \d+ (?:files|rules)/);
    expect(terminal.stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test('is not shown in a log', async () => {
    let time = 0;
    terminal.now = () => (time += 1500);
    await check();
    expect(terminal.stderr).toBe('');
  });
});

import { graveEnough, judge } from 'slipway/linter/inside';
import { check, repository } from './support';
import { ignoreComments } from '../../lib/linter/accepted/comments';
import { Severity } from 'slipway/core';

const PATH = '.github/workflows/ci.yml';

function judged(text: string) {
  const files = { [PATH]: text };
  return judge(check(files), repository(files)).findings.filter(({ severity }) => severity !== Severity.NOTE);
}

const open = (text: string) => graveEnough(judged(text), Severity.NOTE).map(({ id, places: [{ origin }] }) => `${origin.location?.line} ${id}`);

const HEAD = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n';

test('of rules that do not exist the first are guessed, and all are told', () => {
  const text = `${Array.from({ length: 30 }, () => '# slipway-ignore: actions/unpined-action ours\n').join('')}${HEAD}    steps:\n      - run: make\n`;
  const fixes = judged(text).filter(({ id }) => id === 'linter/ignore-comment').map(({ fixInYaml }) => fixInYaml);
  expect([fixes.length, fixes[0], fixes.at(-1)]).toEqual([30, "Did you mean 'actions/unpinned-action'?", 'Name the rule as the finding does.']);
});

describe('a comment accepts', () => {
  test.each([
    ['at the line', `${HEAD}    steps:\n      - uses: acme/get@v1 # slipway-ignore: actions/unpinned-action ours\n`],
    ['above the line', `${HEAD}    steps:\n      - name: Get\n        # slipway-ignore: actions/unpinned-action ours\n        uses: acme/get@v1\n`],
    ['above the step', `${HEAD}    steps:\n      # slipway-ignore: actions/unpinned-action ours\n      - name: Get\n        uses: acme/get@v1\n`],
    ['among other comments', `${HEAD}    steps:\n      # slipway-ignore: actions/unpinned-action ours\n      # The tools.\n\n      - name: Get\n        uses: acme/get@v1\n`],
    ['at the list of steps', `${HEAD}    steps: # slipway-ignore: actions/unpinned-action ours\n    - uses: acme/get@v1\n    - uses: acme/put@v1\n`],
    ['above the job', 'on: push\npermissions: {}\njobs:\n  # slipway-ignore: actions/unpinned-action ours\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/get@v1\n      - uses: acme/put@v1\n'],
    ['at the job', 'on: push\npermissions: {}\njobs:\n  a: # slipway-ignore: actions/unpinned-action ours\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/get@v1\n'],
    ['several rules', `${HEAD}    steps:\n      # slipway-ignore: actions/unpinned-action, security/persisted-credentials ours\n      - uses: actions/checkout@v6\n`],
    ['what is found of the step as a whole', `${HEAD}    steps:\n      - name: Get\n        uses: actions/checkout@v6 # slipway-ignore: actions/unpinned-action, security/persisted-credentials ours\n`],
    ['in a file with line ends of Windows', `${HEAD}    steps:\n      # slipway-ignore: actions/unpinned-action ours\n      - uses: acme/get@v1\n`.replace(/\n/g, '\r\n')],
  ])('%s', (_, text) => {
    expect(open(text)).toEqual([]);
    expect(judged(text).every(({ acknowledged }) => acknowledged === 'ours')).toBe(true);
  });

  test('nothing behind its part', () => {
    expect(open(`${HEAD}    steps:\n      # slipway-ignore: actions/unpinned-action ours\n      - uses: acme/get@v1\n      - uses: acme/put@v1\n`)).toEqual(['9 actions/unpinned-action']);
  });

  test.each([
    ['in a script', `${HEAD}    steps:\n      - run: |\n          # slipway-ignore: actions/unpinned-action ours\n          make\n        shell: bash\n`],
    ['in a script that is folded', `${HEAD}    steps:\n      - run: >-\n          # slipway-ignore: actions/unpinned-action ours\n          make\n`],
    ['in quotes', `${HEAD}    steps:\n      - run: "make # slipway-ignore: actions/unpinned-action ours"\n`],
  ])('nothing %s, where it is text', (_, text) => {
    expect(ignoreComments(text)).toEqual([]);
    expect(open(text)).toEqual([]);
  });

  test('again behind a script', () => {
    expect(open(`${HEAD}    steps:\n      - run: |\n          make\n        # slipway-ignore: actions/unpinned-image x\n        shell: bash\n      - uses: acme/get@v1 # slipway-ignore: actions/unpinned-action ours\n`)).toEqual([expect.stringMatching(/^9 linter\/unused-ignore$/)]);
  });
});

describe('a comment that accepts nothing is told', () => {
  const message = (comment: string, rest = 'uses: acme/get@v1') => judged(`${HEAD}    steps:\n      - ${rest} # ${comment}\n`).filter(({ id }) => id.startsWith('linter/')).map(({ id, message: said, fixInYaml }) => `${id}: ${said} ${fixInYaml}`);

  test('without a rule', () => {
    expect(message('slipway-ignore:')).toEqual([expect.stringMatching(/^linter\/ignore-comment: .*names no rule/)]);
  });

  test('without a reason', () => {
    expect(message('slipway-ignore: actions/unpinned-action')).toEqual([expect.stringMatching(/^linter\/ignore-comment: .*without a reason/)]);
    expect(open(`${HEAD}    steps:\n      - uses: acme/get@v1 # slipway-ignore: actions/unpinned-action\n`)).toContain('7 actions/unpinned-action');
  });

  test('with a rule that is not there, and the one that was meant', () => {
    expect(message('slipway-ignore: actions/unpined-action ours')).toEqual([expect.stringMatching(/^linter\/ignore-comment: There is no rule 'actions\/unpined-action'\. Did you mean 'actions\/unpinned-action'\?$/)]);
  });

  test('when nothing is found there any more', () => {
    expect(message('slipway-ignore: actions/unpinned-action ours', 'run: make')).toEqual([expect.stringMatching(/^linter\/unused-ignore: .*finds nothing in line 7:/)]);
  });

  test('but not in a file that GitHub refuses, where nobody was asked', () => {
    expect(open(`${HEAD}    steps:\n      - run: make # slipway-ignore: actions/unpinned-action ours\n        nonsense: true\n`).filter((one) => one.includes('linter/'))).toEqual([]);
  });
});

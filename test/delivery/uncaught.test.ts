import { existsSync } from 'fs';
import { join } from 'path';
import { Installed, Outcome } from '../support/installed';

jest.setTimeout(120_000);

let user: Installed;
beforeAll(() => {
  user = new Installed();
});
afterAll(() => user.remove());

const PAGE = 'https://github.com/slipway-delivery/slipway/blob/main/docs/errors.md';

/** A program of the user's that goes wrong in its last statement but one. The first line is line 1. */
const program = (last: string) => `import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const project = new Project({ name: 'made-up' });
const delivery = new Delivery(project);
const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
const test = new Job(ci, 'test');
${last}
project.synth();
`;

const asCommonJs = (text: string) => text.replace(/import (\{[^}]+\}) from '([^']+)';/g, "const $1 = require('$2');");

const WRONG_CALL = program("test.run('make', { shel: 'bash' });");

const refused = (file: string, at: string) => `
${file}:${at}  error  call/unknown-option
  job.run('make', { shel: 'bash' }): there is no option 'shel'; did you mean 'shell'?
  fix     The options are 'background', 'comment', 'condition', 'continueOnError', 'env', 'name', 'permissions', 'shell', 'stepId', 'timeout', 'workingDirectory'.
  more    ${PAGE}

1 error. Nothing was written. The program ended at the call shown first: what it would have declared after it was not looked at.
`;

/** projen's own word on a task that failed. */
const withoutProjen = ({ stderr }: Outcome) => stderr.split('\n').filter((line) => !line.startsWith('👾')).join('\n');

describe('a wrong call is told as one finding, and nothing else', () => {
  test.each([
    ['tsx, as CommonJS', '.projenrc.ts', WRONG_CALL, {}, ['tsx', '.projenrc.ts']],
    ['tsx, as an ES module', '.projenrc.ts', WRONG_CALL, { type: 'module' }, ['tsx', '.projenrc.ts']],
    ['node, as CommonJS', '.projenrc.js', asCommonJs(WRONG_CALL), {}, ['node', '.projenrc.js']],
    ['node, as an ES module', '.projenrc.mjs', WRONG_CALL, {}, ['node', '.projenrc.mjs']],
  ] as const)('by %s', (name, file, text, manifest, [runner, ...args]) => {
    const folder = user.project(name.replace(/\W+/g, '-'), { [file]: text, 'package.json': JSON.stringify({ name: 'made-up', ...manifest }) });
    const { status, stdout, stderr } = user.run(folder, runner, ...args);
    expect(stderr).toBe(refused(file, '10:6'));
    expect([status, stdout]).toEqual([1, '']);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test('by ts-node in the default task of a project of projen’s', () => {
    const options = JSON.stringify({ module: 'node16', moduleResolution: 'node16', target: 'es2022', skipLibCheck: true });
    const exec = `ts-node --transpile-only --skip-project --compiler-options '${options}' .projenrc.ts`;
    const folder = user.project('ts-node', {
      '.projenrc.ts': WRONG_CALL,
      'package.json': '{"name":"made-up"}',
      '.projen/tasks.json': JSON.stringify({ tasks: { default: { name: 'default', steps: [{ exec }] } } }),
    });
    const outcome = user.run(folder, 'projen');
    expect(withoutProjen(outcome)).toBe(refused('.projenrc.ts', '10:6'));
    expect(outcome.status).toBe(1);
  });

  test('also when a promise hands it on', () => {
    const folder = user.project('promise', { '.projenrc.mjs': WRONG_CALL.replace("test.run('make'", "await null;\ntest.run('make'") });
    expect(user.run(folder, 'node', '.projenrc.mjs')).toEqual({ status: 1, stdout: '', stderr: refused('.projenrc.mjs', '11:6') });
  });

  test('whole, however long it is and however slowly it is read', () => {
    const many = Array.from({ length: 10 }, (_, i) => `new Job(ci, '${'x'.repeat(15_000)}${i}').run('make');`).join('\n');
    const folder = user.project('long', { '.projenrc.mjs': program(`${many}\ntest.run('make', { shel: 'bash' });`) });
    const { stderr } = user.run(folder, 'sh', '-c', `"${process.execPath}" .projenrc.mjs 2>&1 >/dev/null | (sleep 0.5; cat >&2)`);
    expect(stderr.length).toBeGreaterThan(130_000);
    expect(stderr.endsWith('was not looked at.\n')).toBe(true);
  });
});

describe('what was declared before the wrong call', () => {
  const told = (before: string, more = '') => {
    const folder = user.project(`before-${before.length}`, { '.projenrc.mjs': program(`${before}\ntest.run('make', { shel: 'bash' });${more}`) });
    return user.run(folder, 'node', '.projenrc.mjs').stderr.split('\n').filter((line) => line.startsWith('.projenrc')).map((line) => line.replace(/:\d+  /, '  '));
  };

  test('is told as well, where it stops the synthesis whatever comes', () => {
    expect(told("test.run('make', { condition: Expression.raw('github.ref = 1') });")).toEqual(['.projenrc.mjs:11  error  call/unknown-option', '.projenrc.mjs:10  error  expressions/syntax']);
  });

  test('is not called wrong for what may still have come', () => {
    // Neither has a step yet, and the second reads an output that the first does not have yet.
    expect(told("new Job(ci, 'empty').addOutput('a', Expression.raw('steps.later.outputs.b'));")).toEqual(['.projenrc.mjs:11  error  call/unknown-option']);
  });
});

describe('a synthesis that checks stop', () => {
  const report = /^\n\.projenrc\.(?:mjs|ts):10:6  error  expressions\/syntax\n {2}[^]*\n {2}more {4}https:\S+\n\n1 error\. Nothing was written\.\n$/;

  test.each([['node', '.projenrc.mjs'], ['tsx', '.projenrc.ts']])('prints the report and nothing else: %s', (runner, file) => {
    const folder = user.project(`stopped-${runner}`, { [file]: program("test.run('make', { condition: Expression.raw('github.ref = 1') });") });
    const { status, stderr } = user.run(folder, runner, file);
    expect(stderr).toMatch(report);
    expect(status).toBe(1);
  });
});

describe('an error that is none of ours', () => {
  test('is told by Node.js as ever', () => {
    const text = (delivery: string) => program('null.oops();').replace('const delivery = new Delivery(project);', delivery);
    const outcomes = ['const delivery = new Delivery(project);', 'const delivery = Delivery.standalone();'].map((line, i) => {
      const { status, stderr } = user.run(user.project(`other-${i}`, { '.projenrc.mjs': text(line) }), 'node', '.projenrc.mjs');
      return { status, stderr: stderr.replaceAll(`other-${i}`, 'other') };
    });
    expect(outcomes[0].stderr).toContain("TypeError: Cannot read properties of null (reading 'oops')\n    at file:");
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  test('and one of ours is left to a program that listens itself', () => {
    const listening = WRONG_CALL.replace('const project', "process.on('uncaughtException', ({ code, origin }) => console.log(`mine: ${code} in line ${origin.location.line}`));\nconst project");
    expect(user.run(user.project('listening', { '.projenrc.mjs': listening }), 'node', '.projenrc.mjs')).toEqual({ status: 0, stdout: 'mine: call/unknown-option in line 11\n', stderr: '' });
  });

  test('and one that is caught is nobody’s business', () => {
    const caught = program("try { test.run('make', { shel: 'bash' }); } catch (error) { console.log(error.code); }\ntest.run('make');");
    const { status, stdout } = user.run(user.project('caught', { '.projenrc.mjs': caught }), 'node', '.projenrc.mjs');
    expect([status, stdout]).toEqual([0, 'call/unknown-option\n']);
  });
});

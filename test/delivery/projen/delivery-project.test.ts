import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { begin } from '../../../lib/delivery/projen/begin';
import { Duration } from 'slipway/core';
import { DeliveryProject } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const started: unknown[][] = [];
let ended: object = { status: 0 };
jest.mock('child_process', () => ({
  ...jest.requireActual<object>('child_process'),
  spawnSync: (...call: unknown[]) => {
    started.push(call);
    return ended;
  },
}));

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'slipway-project-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('GL-8: a project whose delivery is all that projen knows of it', () => {
  test('writes its workflows, and npx projen runs its program again', () => {
    writeFileSync(join(folder, '.projenrc.ts'), '');
    const project = new DeliveryProject({ name: 'shop', outdir: folder, defaults: { timeout: Duration.minutes(7) } });
    new Job(new Workflow(project.delivery, 'ci', { triggers: [Trigger.push()] }), 'test').run('make test');
    project.logger.warn = () => undefined;
    project.synth();
    expect(readFileSync(join(folder, '.github/workflows/ci.yml'), 'utf8')).toContain('timeout-minutes: 7');
    const { tasks } = JSON.parse(readFileSync(join(folder, '.projen/tasks.json'), 'utf8')) as { tasks: { default: { steps: unknown } } };
    expect(tasks.default.steps).toEqual([{ exec: 'tsx .projenrc.ts' }]);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('To modify, edit .projenrc.ts and run');
  });

  test('an option that there is not is told, whoever calls', () => {
    expect(() => new DeliveryProject({ name: 'shop', outdir: folder, default: {} } as never)).toThrow("there is no option 'default'; did you mean 'defaults'?");
    expect(() => new DeliveryProject({ outdir: folder } as never)).toThrow("the option 'name' is missing");
  });
});

describe('projen new --from slipway', () => {
  const project = (more: object = {}) => ({ fqn: 'slipway.delivery.DeliveryProject', args: { name: 'shop', outdir: '/shop', commitGenerated: false }, type: {} as never, comments: 0 as never, synth: true, post: true, ...more });

  test('writes what slipway init writes, with the options that it was given', () => {
    started.length = 0;
    begin('/shop', project());
    begin('/shop', project({ synth: false }));
    const call = ['init', '--folder', '/shop', '--options', '{"name":"shop","commitGenerated":false}'];
    expect(started.map(([program, args]) => [program, (args as string[]).slice(1)])).toEqual([['node', call], ['node', [...call, '--no-run']]]);
    expect((started[0][1] as string[])[0]).toMatch(/lib[\\/]cli[\\/]main\.js$/);
  });

  test('ends with an error when that ends with one', () => {
    ended = { status: 1 };
    expect(() => begin('/shop', project())).toThrow('slipway init says why');
    ended = { status: null, error: new Error('no node') };
    expect(() => begin('/shop', project())).toThrow('no node');
  });
});

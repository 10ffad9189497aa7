import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { Project, TextFile } from 'projen';
import { addWorkflow, emptyFolder, projectIn, removeFolders, state } from './project';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, GithubRepository, RepositorySettings } from 'slipway/repository';
import { CallJob, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

afterEach(removeFolders);

/** A program for two repositories, each a checkout in a folder below. */
function platform(folder = emptyFolder()) {
  const root = projectIn(folder);
  const repository = (name: string) => {
    const project = new Project({ name, parent: root, outdir: `repositories/${name}` });
    return new Delivery(project, 'Delivery', { ownRepository: true });
  };
  return { folder, root, orders: repository('orders'), payments: repository('payments') };
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('several repositories of one program', () => {
  test('G6: each is written into its own folder, with settings of its own, and nothing at the root', () => {
    const { folder, root, orders, payments } = platform();
    for (const [delivery, name, id] of [[orders, 'orders', 1], [payments, 'payments', 2]] as const) {
      addWorkflow(delivery, 'ci', `make ${name}`);
      new GithubRepository(delivery, `acme/${name}`, { ownerId: 7, repositoryId: id });
      new RepositorySettings(delivery, { description: 'ours' });
    }
    root.synth();
    expect(read(folder, 'repositories/orders/.github/workflows/ci.yml')).toContain('run: make orders');
    expect(read(folder, 'repositories/payments/.github/workflows/ci.yml')).toContain('run: make payments');
    expect(read(folder, 'repositories/orders/.github/workflows/ci.yml')).toContain('edit .projenrc.ts of made-up and run "npx projen" there');
    const settings = Object.keys(state(folder)).filter((path) => path.endsWith('settings.json'));
    expect(settings.map((path) => path.split('/').slice(0, 2).join('/')).sort()).toEqual(['repositories/orders', 'repositories/payments']);
    for (const path of settings) expect(read(folder, path)).toContain(`"name": "${path.split('/')[1]}"`);
    expect(existsSync(join(folder, '.github/workflows'))).toBe(false);
  });

  test('G6: an error in one is told with those of the others, and no byte is written in any', () => {
    const { folder, root, orders, payments } = platform();
    const before = state(folder);
    new Workflow(orders, 'empty', { triggers: [Trigger.push()] });
    new Workflow(payments, 'empty', { triggers: [Trigger.push()] });
    let message = '';
    try {
      root.synth();
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message.match(/workflows\/no-jobs\n/g)).toHaveLength(2);
    expect(message).toMatch(/Nothing was written\.$/);
    expect(state(folder)).toEqual(before);
  });

  test('G6: what fails once is judged anew by the next synthesis', () => {
    const { folder, root, orders } = platform();
    const empty = new Workflow(orders, 'empty', { triggers: [Trigger.push()] });
    expect(() => root.synth()).toThrow();
    new Job(empty, 'job').run('make');
    root.synth();
    expect(read(folder, 'repositories/orders/.github/workflows/empty.yml')).toContain('run: make');
  });

  test('G6: one of them can be written alone', () => {
    const { folder, orders, payments } = platform();
    addWorkflow(orders);
    new Workflow(payments, 'empty', { triggers: [Trigger.push()] });
    (orders.node.scope as Project).synth();
    expect(existsSync(join(folder, 'repositories/orders/.github/workflows/ci.yml'))).toBe(true);
    expect(existsSync(join(folder, 'repositories/payments/.github'))).toBe(false);
  });

  test('G6: a value of one means nothing in another, and the finding says so', () => {
    const { root, orders, payments } = platform();
    const build = addWorkflow(orders);
    const step = build.run('echo "a=b" >> "$GITHUB_OUTPUT"', { stepId: 'made' });
    const other = addWorkflow(payments);
    other.run(`echo ${step.output('a')}`);
    expect(() => root.synth()).toThrow(/references\/other-workflow[^]*The output 'a' of the step 'made' is declared in another repository/);
    const again = platform();
    const outputs = addWorkflow(again.orders);
    outputs.addOutput('digest', 'x');
    addWorkflow(again.payments).run(`echo ${outputs.output('digest')}`);
    expect(() => again.root.synth()).toThrow(/is declared in another repository/);
  });

  test('G6: a reusable workflow of one is called by another by its address, and by no path', () => {
    const { root, orders, payments } = platform();
    const shared = new ReusableWorkflow(orders, 'shared');
    new Job(shared, 'job').run('make');
    const ci = new Workflow(payments, 'ci', { triggers: [Trigger.push()] });
    shared.call(ci, 'shared');
    expect(() => root.synth()).toThrow(/references\/other-workflow[^]*'shared' is declared in another repository[^]*owner\/repository\/\.github\/workflows\/shared\.yml@<full commit>/);
  });

  test('G6: one that is called by its address is no finding', () => {
    const { root, orders, payments } = platform();
    new Job(new ReusableWorkflow(orders, 'shared'), 'job').run('make');
    new CallJob(new Workflow(payments, 'ci', { triggers: [Trigger.push()] }), 'shared', { uses: `acme/orders/.github/workflows/shared.yml@${'0123456789abcdef'.repeat(2)}01234567` });
    expect(() => root.synth()).not.toThrow();
  });

  test('G6: a delivery that is a repository of its own needs a project', () => {
    expect(() => Delivery.standalone({ ownRepository: true })).toThrow(/ownRepository/);
  });

  test('a project of the root that writes into the folder of another repository is found', () => {
    const { root, orders } = platform();
    new TextFile(root, 'repositories/orders/.github/workflows/ci.yml', { lines: ['on: push'] });
    addWorkflow(orders);
    expect(() => root.synth()).toThrow(/delivery\/path-taken/);
  });
});

describe('several deliveries of one repository', () => {
  function two(folder = emptyFolder()) {
    const root = projectIn(folder);
    const sub = new Project({ name: 'web', parent: root, outdir: 'packages/web' });
    return { folder, root, one: new Delivery(root), other: new Delivery(sub) };
  }

  test('G6: all of them write into the root of the repository, where GitHub reads', () => {
    const { folder, root, one, other } = two();
    addWorkflow(one, 'api');
    addWorkflow(other, 'web');
    root.synth();
    expect(Object.keys(state(folder)).filter((path) => path.endsWith('.yml')).sort()).toEqual(['.github/workflows/api.yml', '.github/workflows/web.yml']);
  });

  test('G6: one file, one environment or the settings twice is an error', () => {
    const same = two();
    addWorkflow(same.one);
    addWorkflow(same.other);
    expect(() => same.root.synth()).toThrow(/delivery\/case-collision[^]*Two workflows would be written to '\.github\/workflows\/ci\.yml'/);
    const environments = two();
    for (const delivery of [environments.one, environments.other]) {
      const environment = new DeploymentEnvironment(delivery, 'production');
      new Job(new Workflow(delivery, `deploy-${delivery.node.path.length}`, { triggers: [Trigger.push()] }), 'job', { environment }).run('make');
    }
    expect(() => environments.root.synth()).toThrow(/production/);
    const settings = two();
    for (const delivery of [settings.one, settings.other]) new RepositorySettings(delivery, { description: 'ours' });
    expect(() => settings.root.synth()).toThrow(/repository\/settings-twice/);
  });

  test('G6: what one declares the other may refer to', () => {
    const { folder, root, one, other } = two();
    const shared = new ReusableWorkflow(one, 'shared');
    new Job(shared, 'job').run('make');
    shared.call(new Workflow(other, 'web', { triggers: [Trigger.push()] }), 'shared');
    root.synth();
    expect(read(folder, '.github/workflows/web.yml')).toContain('uses: ./.github/workflows/shared.yml');
  });
});

describe('files on the disk', () => {
  function put(folder: string, path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  const OLD = 'name: Old\non: { push: , workflow_call: { inputs: { a: { type: string, required: true } } } }\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n';

  function calling(folder: string, uses: string): Project {
    const project = projectIn(folder);
    new CallJob(new Workflow(new Delivery(project), 'ci', { triggers: [Trigger.push()] }), 'call', { uses, inputs: { a: 'b' } });
    return project;
  }

  test('a workflow that people write is read where it lies, and stays as it is', () => {
    const folder = emptyFolder();
    put(folder, '.github/workflows/old.yml', OLD.replace(', required: true', ', default: 1').replace('type: string', 'type: number'));
    expect(() => calling(folder, './.github/workflows/old.yml').synth()).toThrow(/workflows\/call-inputs[^]*number/);
    put(folder, '.github/workflows/old.yml', OLD);
    calling(folder, './.github/workflows/old.yml').synth();
    expect(read(folder, '.github/workflows/old.yml')).toBe(OLD);
  });

  test('a file that is not there is told by the nearest name', () => {
    const folder = emptyFolder();
    put(folder, '.github/workflows/build.yaml', OLD);
    const project = projectIn(folder);
    const delivery = new Delivery(project);
    new CallJob(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'call', { uses: './.github/workflows/build.yml' });
    expect(delivery.synth().findings.filter(({ id }) => id === 'delivery/missing-file').map(({ fix }) => fix)).toEqual(["Did you mean '.github/workflows/build.yaml'?"]);
  });

  test('a link is not followed, neither to the file nor to a folder on the way', () => {
    for (const linked of ['.github/workflows/old.yml', '.github/workflows', '.github']) {
      const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
      put(elsewhere, '.github/workflows/old.yml', OLD);
      mkdirSync(dirname(join(folder, linked)), { recursive: true });
      symlinkSync(join(elsewhere, linked), join(folder, linked));
      const project = projectIn(folder);
      const delivery = new Delivery(project);
      new CallJob(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'call', { uses: './.github/workflows/old.yml' });
      expect(delivery.synth().findings.filter(({ id }) => id === 'delivery/unreadable-call').map(({ message }) => message)).toEqual([expect.stringContaining('is a link')]);
    }
  });

  test('a workflow that the last run wrote and this one does not is no file of others: projen removes it', () => {
    const folder = emptyFolder();
    const first = projectIn(folder);
    const delivery = new Delivery(first);
    for (const id of ['ci', 'gone']) addWorkflow(delivery, id);
    first.synth();
    const second = projectIn(folder);
    const next = new Delivery(second);
    new CallJob(new Workflow(next, 'ci', { triggers: [Trigger.push()] }), 'call', { uses: './.github/workflows/gone.yml' });
    const findings = next.synth().findings.map(({ id }) => id);
    expect(findings).toContain('delivery/missing-file');
    expect(findings).not.toContain('workflows/call-inputs');
  });

  test('what no parser should be given is told, and bounded', () => {
    const bomb = `a: &a [${'x,'.repeat(20)}]\n${[...'bcdefg'].map((name, i) => `${name}: &${name} [${`*${'abcdef'[i]},`.repeat(20)}]`).join('\n')}\n`;
    const cases: Record<string, [string | Buffer, RegExp]> = {
      large: [`# ${'x'.repeat(1024 * 1024)}\n${OLD}`, /has \d+ bytes, and at most 524288 are read/],
      bomb: [bomb + OLD, /aliases stand for more than/],
      deep: [`a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, /nested too deep/],
      binary: [Buffer.from([0xff, 0xfe, 0x00]), /is not UTF-8/],
    };
    for (const [name, [text, problem]] of Object.entries(cases)) {
      const folder = emptyFolder();
      put(folder, `.github/workflows/${name}.yml`, '');
      writeFileSync(join(folder, `.github/workflows/${name}.yml`), text);
      expect(() => calling(folder, `./.github/workflows/${name}.yml`).synth()).toThrow(problem);
    }
  });
});

import { readFileSync } from 'fs';
import { join } from 'path';
import { emptyFolder, projectIn, removeFolders } from './project';
import { DEFAULTS, defaultsPage } from '../../scripts/generate-defaults/defaults';
import { Checkout, CompositeAction, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CallJob, DeliveryDefaults, Job, JobEnvironment, PermissionLevel, Permissions, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

afterEach(removeFolders);

const CI = '.github/workflows/ci.yml';

function ci(defaults: DeliveryDefaults | undefined, triggers = [Trigger.push()]) {
  const delivery = Delivery.standalone({ defaults });
  const workflow = new Workflow(delivery, 'ci', { triggers });
  return { delivery, workflow, text: () => delivery.synthText(CI) };
}

describe('what a delivery says for all that is below it', () => {
  test('is the machine, the time limit, the shell and the permissions of those who say nothing', () => {
    const { workflow, text } = ci({ runsOn: Runner.MACOS_LATEST, timeout: Duration.minutes(7), shell: 'zsh {0}', permissions: Permissions.of({ contents: PermissionLevel.READ }) });
    new Job(workflow, 'test').run('make');
    expect(text()).toContain('permissions:\n  contents: read\n');
    expect(text()).toContain('defaults:\n  run:\n    shell: zsh {0}\n');
    expect(text()).toContain('    runs-on: macos-latest\n    timeout-minutes: 7\n');
  });

  test('comes after what a workflow or a job says of its own', () => {
    const delivery = Delivery.standalone({ defaults: { runsOn: Runner.MACOS_LATEST, timeout: Duration.minutes(7), shell: 'sh', permissions: Permissions.readAll() } });
    const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], permissions: Permissions.none(), defaults: { shell: 'bash' } });
    new Job(workflow, 'test', { runsOn: Runner.UBUNTU_24_04, timeout: Duration.minutes(9) }).run('make');
    const text = delivery.synthText(CI);
    expect(text).toContain('permissions: {}\n');
    expect(text).toContain('    shell: bash\n');
    expect(text).toContain('    runs-on: ubuntu-24.04\n    timeout-minutes: 9\n');
  });

  test('leaves the folder of a workflow that says nothing of its shell', () => {
    const delivery = Delivery.standalone({ defaults: { shell: 'sh' } });
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], defaults: { workingDirectory: 'app' } }), 'test').run('make');
    expect(delivery.synthText(CI)).toContain('    shell: sh\n    working-directory: app\n');
  });

  test('holds in a workflow that is called', () => {
    const { delivery, workflow } = ci({ timeout: Duration.minutes(7) });
    const inner = new ReusableWorkflow(delivery, 'inner');
    new Job(inner, 'test').run('make');
    new CallJob(workflow, 'call', { uses: './.github/workflows/inner.yml' });
    expect(delivery.synthText('.github/workflows/inner.yml')).toContain('    timeout-minutes: 7\n');
  });

  test('is the shell of the scripts of its own actions', () => {
    const { delivery, workflow } = ci({ shell: 'sh' });
    const action = new CompositeAction(delivery, 'greet', { description: 'Says hello.' });
    action.run('echo hello');
    const job = new Job(workflow, 'test');
    job.use(new Checkout(), action.step());
    expect(delivery.synthText('.github/actions/greet/action.yml')).toContain('shell: sh\n');
  });

  test('keeps runs of a pull request from being cancelled, when it says so', () => {
    for (const [cancelSuperseded, expected] of [[undefined, true], [true, true], [false, false]] as const) {
      const { workflow, text } = ci({ cancelSuperseded }, [Trigger.pullRequest()]);
      new Job(workflow, 'test').run('make');
      expect(text().includes('cancel-in-progress: true')).toBe(expected);
    }
  });

  test('lets deployments run beside each other, when it says so', () => {
    for (const [deploymentGroups, expected] of [[undefined, true], [true, true], [false, false]] as const) {
      const { workflow, text } = ci({ deploymentGroups });
      new Job(workflow, 'deploy', { environment: JobEnvironment.named('production') }).run('make deploy');
      expect(text().includes('group: deploy-production')).toBe(expected);
    }
  });

  test.each([
    [{ timout: Duration.minutes(5) }, 'timeout'],
    [{ timeout: 5 }, 'a Duration'],
    [{ timeout: Duration.seconds(30) }, 'a minute or more'],
    [{ runsOn: 'ubuntu-latest' }, 'a Runner'],
    [{ shell: 1 }, 'must be a string'],
    [{ cancelSuperseded: 'no' }, 'true or false'],
  ])('is refused in the call when it is wrong: %j', (defaults, said) => {
    expect(() => Delivery.standalone({ defaults: defaults as never })).toThrow(said);
  });
});

describe('what nobody asked for', () => {
  function everything() {
    const delivery = Delivery.standalone();
    const action = new CompositeAction(delivery, 'greet', { description: 'Says hello.' });
    action.run('echo hello');
    action.use(new UploadArtifact({ path: ['dist'] }));
    const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
    const test_ = new Job(workflow, 'test');
    test_.use(new Checkout(), action.step());
    const release = new Workflow(delivery, 'release', { triggers: [Trigger.push()], permissions: Permissions.none() });
    new Job(release, 'deploy', { environment: JobEnvironment.named('production'), timeout: Duration.minutes(5), runsOn: Runner.UBUNTU_24_04 }).run('make deploy');
    return delivery;
  }

  test('is counted by the key that it has in a file', () => {
    const counted = everything().synth().defaults.map(({ key, of, count }) => `${count} ${of}: ${key}`);
    expect(counted).toEqual([
      '1 workflow: permissions', '1 workflow: concurrency',
      '1 job: permissions', '1 job: runs-on', '1 job: timeout-minutes', '1 job: concurrency',
      '1 step: persist-credentials', '1 step: shell', '1 step: if-no-files-found',
    ]);
  });

  test('is on the page of the defaults, with its reason', () => {
    for (const { key, of } of everything().synth().defaults) expect(DEFAULTS.filter((one) => one.key === key && one.of === of && one.why.length > 10)).not.toEqual([]);
    expect(readFileSync(join(__dirname, '../../docs/defaults.md'), 'utf8')).toBe(defaultsPage());
  });

  test('is not what a delivery, a workflow, a job or a step says', () => {
    const { delivery, workflow } = ci({ runsOn: Runner.UBUNTU_24_04, timeout: Duration.minutes(5), permissions: Permissions.none() }, [Trigger.pullRequest()]);
    new Job(workflow, 'test', { permissions: Permissions.of({ contents: PermissionLevel.READ }) }).use(new Checkout({ persistCredentials: false }));
    expect(delivery.synth().defaults).toEqual([{ key: 'concurrency', of: 'workflow', count: 1 }]);
  });

  test('is told by a project in one line', () => {
    const project = projectIn(emptyFolder());
    const said = jest.spyOn(project.logger, 'info').mockImplementation(() => undefined);
    const workflow = new Workflow(new Delivery(project), 'ci', { triggers: [Trigger.push()] });
    new Job(workflow, 'test').use(new Checkout());
    project.synth();
    const [line, ...more] = said.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('Added'));
    expect(more).toEqual([]);
    expect(line).toBe('Added by default, to workflows permissions (1); to jobs permissions (1), runs-on (1), timeout-minutes (1); to steps persist-credentials (1). Why, and how to change it: https://github.com/slipway-delivery/slipway/blob/main/docs/defaults.md');
    expect(readFileSync(join(__dirname, '../../docs/concepts/defaults.md'), 'utf8')).toContain(`\`${line.split(' Why,')[0]}\``);
  });

  test('is told by nobody where everything was said', () => {
    const project = projectIn(emptyFolder());
    const said = jest.spyOn(project.logger, 'info').mockImplementation(() => undefined);
    new Delivery(project);
    project.synth();
    expect(said.mock.calls.filter(([text]) => String(text).startsWith('Added'))).toEqual([]);
  });
});

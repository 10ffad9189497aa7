import { errors, read, workflow } from './support';
import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, RunnerContext } from 'slipway/expressions';
import { Job } from 'slipway/workflows';

interface Written { run: string; env?: Record<string, string> }

/** A step in a container, as it is written. */
function step(script: string, props: ConstructorParameters<typeof Job>[2] = { container: { image: 'alpine' } }, shell?: string): Written {
  const { delivery, ci } = workflow();
  new Job(ci, 'test', props).run(script, { shell });
  return read(delivery).jobs.test.steps[0] as Written;
}

const raw = (text: string) => Expression.raw(text);

describe('a path of the runner in a script', () => {
  test.each<[string, Expression, string]>([
    ['the workspace', Github.workspace, 'GITHUB_WORKSPACE'], ['the folder of the action', Github.actionPath, 'GITHUB_ACTION_PATH'], ['the folder for temporary files', RunnerContext.temp, 'RUNNER_TEMP'],
    ['the folder of tools', raw('runner.tool_cache'), 'RUNNER_TOOL_CACHE'], ['the payload', raw('github.event_path'), 'GITHUB_EVENT_PATH'], ['the file for outputs', raw('github.output'), 'GITHUB_OUTPUT'],
    ['the file for variables', raw('github.env'), 'GITHUB_ENV'], ['the file for the path', raw("GITHUB['Path']"), 'GITHUB_PATH'], ['the summary', raw('github.step_summary'), 'GITHUB_STEP_SUMMARY'], ['the state', raw('github.state'), 'GITHUB_STATE'],
  ])('is read from the variable that is right in a container, too: %s', (_, path, variable) => {
    expect(step(`ls ${path}/x`)).toEqual(expect.objectContaining({ run: `ls "\${${variable}}"/x` }));
    expect(step(`ls ${path}/x`).env).toBeUndefined();
  });

  test('is read so on the machine itself, and in every shell', () => {
    expect(step(`ls ${Github.workspace}`, {}).run).toBe('ls "${GITHUB_WORKSPACE}"');
    expect(step(`ls ${Github.workspace}`, {}, 'pwsh')).toEqual(expect.objectContaining({ run: expect.stringContaining('${env:GITHUB_WORKSPACE}') }));
    expect(step(`print('${Github.workspace}')`, {}, 'python').run).toContain("os.environ['GITHUB_WORKSPACE']");
  });

  test('is read so in an action, which may be used in a container', () => {
    const delivery = Delivery.standalone();
    const action = new CompositeAction(delivery, 'tools', { description: 'Tools' });
    action.run(`sh ${Github.actionPath}/run.sh`);
    expect(delivery.synthText('.github/actions/tools/action.yml')).toContain('sh "${GITHUB_ACTION_PATH}"/run.sh');
  });

  test('leaves the words of the script, and the variables of other values, as they are', () => {
    expect(step(`WORKSPACE=mine; ls ${Github.workspace} "$WORKSPACE" ${Github.sha} ${raw("format('{0}/x', github.workspace)")}`)).toEqual(expect.objectContaining({
      run: expect.stringMatching(/^WORKSPACE=mine; ls "\$\{GITHUB_WORKSPACE\}" "\$WORKSPACE" "\$\{SHA\}" /),
      env: { SHA: '${{ github.sha }}', VALUE: "${{ format('{0}/x', github.workspace) }}" },
    }));
  });

  test('is named in the rewrite of a line that cannot read it', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test').run(`ssh host 'ls ${Github.workspace} ${Github.sha}'`);
    expect(errors(delivery)).toContain('workflows/unsafe-hoist');
    const fixes = delivery.synth().findings.map(({ fix }) => fix ?? '').join('\n');
    expect(fixes).toContain('GITHUB_WORKSPACE');
    expect(fixes).not.toMatch(/(?<!GITHUB_)WORKSPACE/);
  });
});

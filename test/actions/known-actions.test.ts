import { mayPushToGithub } from 'slipway/workflows/inside';
import { parse } from 'yaml';
import { CompositeAction, DockerBuildPush, DockerLogin, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets } from 'slipway/expressions';
import { Job, ParallelSteps, PermissionLevel, Permissions, RunStep, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function granted(...steps: Step[]): unknown {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').use(...steps);
  return (parse(delivery.synthText('.github/workflows/ci.yml')) as { jobs: { test: { permissions?: object } } }).jobs.test.permissions;
}

describe('a step that uses a known action without its class gives its job', () => {
  test.each<[string, UsesStep, object | undefined]>([
    ['what the class would', new UsesStep(`peter-evans/create-pull-request@${SHA}`, { version: 'v8.1.1' }), { 'contents': 'write', 'pull-requests': 'write' }],
    ['what an older release asks for too', new UsesStep(`peter-evans/create-pull-request@${SHA}`, { version: 'v5.0.2' }), { 'contents': 'write', 'pull-requests': 'write' }],
    ['what its inputs ask for', new UsesStep(`aws-actions/configure-aws-credentials@${SHA}`, { inputs: { 'role-to-assume': 'arn', 'aws-region': 'x' } }), { 'id-token': 'write' }],
    ['what its inputs ask for, in whichever case', new UsesStep(`Docker/Build-Push-Action@${SHA}`, { inputs: { CONTEXT: '.', PUSH: Github.refName.equalTo('x'), Tags: 'ghcr.io/acme/app' } }), { packages: 'write' }],
    ['what the own defaults of the action ask for', new UsesStep(`golangci/golangci-lint-action@${SHA}`), { contents: 'read' }],
    ['nothing that another token does', new UsesStep(`peter-evans/create-pull-request@${SHA}`, { inputs: { token: Secrets.get('BOT') } }), undefined],
    ['what it says itself', new UsesStep(`peter-evans/create-pull-request@${SHA}`, { permissions: Permissions.of({ issues: PermissionLevel.READ }) }), { issues: 'read' }],
    ['nothing for an action that nobody knows', new UsesStep(`acme/tool@${SHA}`), undefined],
  ])('%s', (_, step, expected) => expect(granted(step)).toEqual(expected));

  test('the same through an action of the repository', () => {
    const delivery = Delivery.standalone();
    const tools = new CompositeAction(delivery, 'tools', { description: 'x' });
    tools.use(new UsesStep(`actions/labeler@${SHA}`, { version: 'v6.0.1' }));
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').use(new UsesStep(`actions/checkout@${SHA}`, { version: 'v5.0.0' }), tools.step());
    const { jobs: { test: job } } = parse(delivery.synthText('.github/workflows/ci.yml')) as { jobs: { test: { permissions?: object } } };
    expect(job.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
  });

  test('nothing for a script that calls the API: nobody can see what for', () => {
    expect(granted(new GithubScript({ script: '1' }))).toBeUndefined();
    expect(granted(new UsesStep(`actions/github-script@${SHA}`, { inputs: { script: '1' } }))).toBeUndefined();
  });
});

describe('after a login to the registry of GitHub the job writes packages', () => {
  const login = () => new DockerLogin({ registry: 'ghcr.io' });

  test.each([
    'docker push ghcr.io/acme/app:1',
    'docker build -t app .\ndocker image push --all-tags ghcr.io/acme/app',
    `docker push "${Expression.raw('vars.IMAGE')}"`,
    'docker buildx imagetools create -t ghcr.io/acme/app:latest $(printf "ghcr.io/acme/app@sha256:%s " *)',
    'docker buildx build . \\\n  --tag ghcr.io/acme/app \\\n  --push',
    'docker buildx bake --push',
    'docker compose push',
    'helm push chart-1.0.0.tgz oci://ghcr.io/acme/charts',
    'skopeo copy docker-archive:a.tar docker://ghcr.io/acme/app:1',
  ])('when a script may push there: %s', (script) => expect(granted(login(), new RunStep(script))).toEqual({ packages: 'write' }));

  test.each([
    'docker pull ghcr.io/acme/app:1',
    'docker push acme/app:1',
    '# docker push ghcr.io/acme/app:1',
    'git push origin main',
    'docker buildx build . --tag ghcr.io/acme/app --push=false',
    'helm push chart-1.0.0.tgz oci://registry-1.docker.io/acme',
  ])('but only reads when a script does not: %s', (script) => expect(granted(login(), new RunStep(script))).toEqual({ packages: 'read' }));

  test('when a script runs beside others, or a build goes to a registry that only the run knows', () => {
    expect(granted(login(), new ParallelSteps(new RunStep('docker push ghcr.io/acme/a'), new RunStep('make')))).toEqual({ packages: 'write' });
    expect(granted(login(), new DockerBuildPush({ context: '.', push: true, tags: [`${Expression.raw('vars.REGISTRY')}/app`] }))).toEqual({ packages: 'write' });
  });

  test('but not where the variable of the script is known to name another registry, or the script says what it needs', () => {
    expect(granted(login(), new RunStep('docker push "$IMAGE"', { env: { IMAGE: 'docker.io/acme/app' } }))).toEqual({ packages: 'read' });
    expect(granted(login(), new RunStep('docker push "$IMAGE"', { permissions: Permissions.none() }))).toEqual({ packages: 'read' });
  });

  test('when both are in an action of the repository', () => {
    const through = (script: string) => {
      const delivery = Delivery.standalone();
      const release = new CompositeAction(delivery, 'release', { description: 'x', inputs: { image: { description: 'x' } } });
      release.use(login());
      release.run(script.replace('INPUT', String(release.input('image'))));
      new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').use(new UsesStep(`actions/checkout@${SHA}`), release.step());
      return (parse(delivery.synthText('.github/workflows/ci.yml')) as { jobs: { test: { permissions?: object } } }).jobs.test.permissions;
    };
    expect(through('docker push INPUT')).toEqual({ contents: 'read', packages: 'write' });
    expect(through('docker push acme/app:1')).toEqual({ contents: 'read', packages: 'read' });
  });

  // What takes a time that grows faster than the script would never come to an end here.
  test.each<[string, string, boolean]>([
    ['blanks', `docker${' '.repeat(300_000)}x`, false],
    ['words', 'docker build '.repeat(60_000), false],
    ['options', `docker push ${'--a '.repeat(200_000)}`, true],
    ['one word', `docker push acme/${'a-'.repeat(300_000)}`, false],
    ['lines', 'docker push acme/app \\\n'.repeat(30_000), false],
  ])('however long a script is: %s', (_, script, expected) => expect(mayPushToGithub(script, {})).toBe(expected));

  test('and without a login it does not, whatever a script pushes', () => {
    expect(granted(new RunStep('docker push ghcr.io/acme/app:1'))).toBeUndefined();
  });
});

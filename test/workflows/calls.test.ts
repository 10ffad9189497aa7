import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { actionModel } from 'slipway/actions/inside';
import { declaredIn } from 'slipway/core/inside';
import { callJob, calledBy, resolveWorkflows, runStep, usesStep, workflowModel } from 'slipway/workflows/inside';
import { parse } from 'yaml';
import { SHA } from './support';
import { conduct } from '../../lib/delivery/conduct';
import { Checkout, CompositeAction, LocalAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { AccessMatrix, ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { CallJob, CallJobModel, Job, PermissionLevel, Permissions, ReusableWorkflow, Runner, RunStep, StepsJobModel, Trigger, UsesStep, UsesStepModel, Workflow } from 'slipway/workflows';

/** How a program can name what it calls: by the object, or by an address before and behind the path. */
const PATHS = [['by path', './', ''], ['by the path from the root', '$/', ''], ['by path, with slashes at the end', './', '//']] as const;
const TESTS = join(__dirname, '..');

interface Program {
  readonly taken?: readonly string[];
  readonly existing?: Readonly<Record<string, string>>;
  declare(delivery: Delivery): void;
}

/** Everything that a synthesis says of a program, with the addresses written in one way. */
function said({ declare, taken, existing = {} }: Program) {
  const delivery = Delivery.standalone();
  declare(delivery);
  const { documents, findings } = conduct(delivery, { taken: new Set(taken), existing: (path) => ({ text: existing[path] ?? '' }) });
  const { rows, strangers } = AccessMatrix.of(delivery);
  const oneWay = (text: string) => text.replace(/[.$](\/\.github\/(?:workflows\/[\w.-]+?\.yml|actions\/[\w.-]+))\/*/g, '.$1');
  return {
    findings: findings.map(({ id, places }) => `${id} at ${places.map(({ origin }) => origin.path).join(', ')}`).sort(),
    messages: findings.map(({ message, fix }) => oneWay(`${message} ${fix}`)).sort(),
    documents: documents.map(({ path, text }) => ({ path, text: oneWay(text) })),
    access: { rows, strangers },
  };
}

/** The same program, in which every call by object became one by address. Counts them. */
function renamed(program: Program, before: string, behind: string): { program: Program; calls: () => number } {
  let calls = 0;
  const address = (path: string) => {
    calls++;
    return `${before}${path}${behind}`;
  };
  const declare = (delivery: Delivery) => {
    const spies = [
      jest.spyOn(ReusableWorkflow.prototype, 'call').mockImplementation(function (this: ReusableWorkflow, scope, id, options) {
        return new CallJob(scope, id, { ...options, uses: address(this.file) });
      }),
      jest.spyOn(LocalAction.prototype, 'step').mockImplementation(function (this: LocalAction, props) {
        return new UsesStep(address(this.file.replace(/\/action\.yml$/, '')), props) as never;
      }),
    ];
    try {
      program.declare(delivery);
    } finally {
      spies.forEach((spy) => spy.mockRestore());
    }
  };
  return { program: { ...program, declare }, calls: () => calls };
}

/** The fixtures of rules that declare something that can be called. */
const fixtures = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[\\/]checks[\\/].*[\\/](?:ok|err)\.ts$/.test(file) && /new (?:ReusableWorkflow|CompositeAction|NodeAction|DockerAction)\(/.test(readFileSync(join(TESTS, file), 'utf8')))
  .sort();

const heard = new Map<string, ReturnType<typeof said>>();

function byObject(file: string): ReturnType<typeof said> {
  const found = heard.get(file) ?? said(require(join(TESTS, file)) as Program);
  heard.set(file, found);
  return found;
}

describe.each(PATHS.slice(0, 2))('what is called %s', (_, before, behind) => {
  let all = 0;

  test.each(fixtures)('is the same as by object, in %s', (file) => {
    const program = require(join(TESTS, file)) as Program;
    const byPath = renamed(program, before, behind);
    const [one, other] = [byObject(file), said(byPath.program)];
    // The runner fetches by itself what is named from the root: nobody needs a checkout for it, and nothing in the workspace replaces it.
    const ofWorkspace = (text: string) => before === '$/' && /^actions\/local-without-checkout |no step before it checks the repository out|^security\/untrusted-artifact at after\/own\b|which an artifact may have replaced/.test(text);
    // A workflow that GitHub's lock names may use the action of the commit, and none of the workspace.
    const ofUnlocked = (text: string) => before === './' && /^actions\/unlocked-action at |cannot use an action of the workspace/.test(text);
    const others = (texts: readonly string[]) => texts.filter((text) => !ofWorkspace(text) && !ofUnlocked(text));
    const compared = ({ findings, messages, ...rest }: typeof one) => ({ ...rest, findings: others(findings), messages: others(messages) });
    expect(compared(other)).toEqual(compared(one));
    all += byPath.calls();
  });

  test('was asked of many calls', () => expect(all).toBeGreaterThan(100));
});

/** What shows only in the thing that is called, or between it and its caller. */
const programs: Readonly<Record<string, Program & { readonly findings: readonly string[] }>> = {
  // The two that a path used to hide: the events of the caller did not reach what it calls.
  'the code of a stranger, checked out in a called workflow': {
    findings: ['security/pull-request-target-checkout at inner/build/steps[0]'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build').use(new Checkout({ gitRef: `${Github.event('pull_request.head.sha')}` }));
      inner.call(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()] }), 'call');
    },
  },
  "a machine of one's own, in a called workflow": {
    findings: ['security/self-hosted-on-fork at inner/build'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build', { runsOn: Runner.selfHosted('linux') }).run('make');
      inner.call(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'call');
    },
  },
  'the code of a stranger, checked out in an action': {
    findings: ['security/pull-request-target-checkout at ci/build/steps[1], action:fetch/steps[0]'],
    declare(delivery) {
      const fetch = new CompositeAction(delivery, 'fetch', { description: 'Fetches the code' });
      fetch.use(new Checkout({ gitRef: `${Github.event('pull_request.head.sha')}` }));
      new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()] }), 'build').use(new Checkout(), fetch.step());
    },
  },
  'a group that the caller holds': {
    findings: ['workflows/concurrency-deadlock at inner/build, ci/call'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build', { concurrency: { group: 'deploy' } }).run('make');
      inner.call(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'call', { concurrency: { group: 'deploy' } });
    },
  },
  'an output that the called workflow does not have': {
    findings: ['references/undefined-output at ci/after/steps[0], ci/call, inner'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build').run('make');
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
      const call = inner.call(ci, 'call');
      new Job(ci, 'after', { needs: [call] }).run('make', { env: { TAG: '${{ needs.call.outputs.tag }}' } });
    },
  },
  'an output that the call is asked for by name': {
    findings: ['references/unknown-output at ci/call, ci/after/steps[0]'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build').run('make');
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
      const call = inner.call(ci, 'call');
      new Job(ci, 'after').run('make', { env: { TAG: call.output('tag') } });
    },
  },
  'more than the caller may': {
    findings: ['workflows/permission-escalation at ci/call, inner/build'],
    declare(delivery) {
      const inner = new ReusableWorkflow(delivery, 'inner');
      new Job(inner, 'build').run('make', { permissions: Permissions.of({ packages: PermissionLevel.WRITE }) });
      inner.call(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'call', { permissions: Permissions.of({ packages: PermissionLevel.READ }) });
    },
  },
  'an input that the action needs': {
    findings: ['actions/missing-input at ci/build/steps[1], action:greet'],
    declare(delivery) {
      const greet = new CompositeAction(delivery, 'greet', { description: 'Greets', inputs: { who: { description: 'Whom', required: true } } });
      greet.run('echo hello', { env: { WHO: greet.input('who') } });
      new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'build').use(new Checkout(), greet.step());
    },
  },
};

describe.each([['by object', undefined, ''] as const, ...PATHS])('named %s', (_, before, behind) => {
  const named = (program: Program) => (before === undefined ? program : renamed(program, before, behind).program);

  test.each(Object.keys(programs))('%s is found', (name) => {
    expect(said(named(programs[name])).findings).toEqual(programs[name].findings);
  });

  test('the token of a call may do what the called jobs need, and that of a job what its action needs', () => {
    const { documents } = said(named({
      declare(delivery) {
        const inner = new ReusableWorkflow(delivery, 'inner');
        new Job(inner, 'build').run('make', { permissions: Permissions.of({ packages: PermissionLevel.WRITE }) });
        const greet = new CompositeAction(delivery, 'greet', { description: 'Greets' });
        greet.run('gh issue list', { permissions: Permissions.of({ issues: PermissionLevel.READ }) });
        const outer = new CompositeAction(delivery, 'outer', { description: 'Greets twice' });
        outer.use(greet.step());
        const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
        inner.call(ci, 'call');
        new Job(ci, 'greet').use(new Checkout(), outer.step());
      },
    }));
    const { jobs } = parse(documents.find(({ path }) => path.endsWith('/ci.yml'))!.text) as { jobs: Record<string, { permissions: object }> };
    expect(jobs.call.permissions).toEqual({ packages: 'write' });
    expect(jobs.greet.permissions).toEqual({ contents: 'read', issues: 'read' });
  });

  test('a value of a called job comes through the call', () => {
    const { documents, findings } = said(named({
      declare(delivery) {
        const inner = new ReusableWorkflow(delivery, 'inner');
        const version = new RunStep('echo "v=1" >> "$GITHUB_OUTPUT"', { name: 'Version' });
        new Job(inner, 'build').use(version);
        const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
        inner.call(ci, 'call');
        new Job(ci, 'after').run('make', { env: { VERSION: version.output('v') } });
      },
    }));
    expect(findings).toEqual([]);
    expect(documents.find(({ path }) => path.endsWith('/ci.yml'))!.text).toContain('VERSION: ${{ needs.call.outputs.v }}');
  });

  test('the job that assumes a role stands in the access matrix with its callers', () => {
    const { rows } = said(named({
      declare(delivery) {
        new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
        const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
        const role = new ExternalRole(delivery, 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: TRUST, trustedBy: [Trusted.environment(production)] });
        const login = new CompositeAction(delivery, 'login', { description: 'Becomes the role' });
        login.use(role.assume({ region: 'eu-central-1' }));
        const inner = new ReusableWorkflow(delivery, 'inner');
        new Job(inner, 'release', { environment: production }).use(new Checkout(), login.step());
        inner.call(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'call');
      },
    })).access;
    expect(rows.map(({ job, access }) => [job, access])).toEqual([['ci.yml/call/release', 'yes']]);
  });
});

const ISSUER = 'token.actions.githubusercontent.com';
const TRUST = TrustPolicy.fromJson(JSON.stringify({
  Version: '2012-10-17',
  Statement: [{
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` },
    Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: 'repo:acme@1/app@2:environment:production' } },
  }],
}));

describe('the model says what is called', () => {
  /** `calls` of a job and of a step that name something in a delivery that declares a workflow `inner` and an action `setup`. */
  function calls(workflow: string, action: string) {
    const delivery = Delivery.standalone();
    new GithubRepository(delivery, 'acme/app');
    new Job(new ReusableWorkflow(delivery, 'inner'), 'build').run('make');
    new CompositeAction(delivery, 'setup', { description: 'Sets up' }).run('make');
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
    new CallJob(ci, 'call', { uses: workflow });
    new Job(ci, 'use').use(new Checkout(), new UsesStep(action));
    const [call, use] = resolveWorkflows(declaredIn(delivery))[1].jobs as [CallJobModel, StepsJobModel];
    return [call.calls, (use.steps[1] as UsesStepModel).calls];
  }
  const OWN = ['.github/workflows/inner.yml', '.github/actions/setup/action.yml'];

  test.each([
    ['./.github/workflows/inner.yml', './.github/actions/setup'],
    ['$/.github/workflows/inner.yml', '$/.github/actions/setup'],
    ['./.github/workflows/inner.yml/', './.github/actions/setup///'],
  ])('by %s and %s: those of the delivery', (workflow, action) => {
    expect(calls(workflow, action)).toEqual(OWN);
  });

  test.each([
    ['by its own repository at a ref, which is another commit', `acme/app/.github/workflows/inner.yml@${SHA}`, `acme/app/.github/actions/setup@${SHA}`],
    ['by a path at a ref', './.github/workflows/inner.yml@main', '$/.github/actions/setup@main'],
    ['by the path of what nobody declares', './.github/workflows/other.yml', '$/.github/actions/other'],
    ['by a path that begins elsewhere', '.github/workflows/inner.yml', '/.github/actions/setup'],
    ['by the file of the metadata', '$/.github/workflows/', './.github/actions/setup/action.yml'],
  ])('%s: nothing of the delivery', (__, workflow, action) => {
    expect(calls(workflow, action)).toEqual([undefined, undefined]);
  });

  test.each([['./', ''], ['$/', '/']])('by %s in a model that nobody declared: what lies in the same repository', (before, behind) => {
    const inner = workflowModel({ id: 'inner' });
    const setup = actionModel({ id: 'setup' });
    expect(calledBy(callJob({ id: 'call', uses: `${before}${inner.file}${behind}` }), [inner])).toBe(inner);
    expect(calledBy(usesStep({ uses: `${before}.github/actions/setup${behind}` }), [setup])).toBe(setup);
    expect(calledBy(callJob({ id: 'call', uses: `acme/app/${inner.file}@${SHA}` }), [inner])).toBeUndefined();
    expect(calledBy(runStep({ script: 'make' }), [setup])).toBeUndefined();
  });

  test('of two deliveries, each its own: an object of the other is in neither', () => {
    const [one, other] = [Delivery.standalone(), Delivery.standalone()];
    const inner = new ReusableWorkflow(one, 'inner');
    new Job(inner, 'build').run('make');
    const ci = new Workflow(other, 'ci', { triggers: [Trigger.push()] });
    inner.call(ci, 'call');
    expect(resolveWorkflows(declaredIn(other))[0].jobs).toMatchObject([{ id: 'call', uses: './.github/workflows/inner.yml', calls: undefined }]);
  });

  test('a path to a workflow that cannot be called is told, and no value comes out of it', () => {
    const delivery = Delivery.standalone();
    const plain = new Workflow(delivery, 'plain', { triggers: [Trigger.push()] });
    const version = new RunStep('echo "v=1" >> "$GITHUB_OUTPUT"', { name: 'Version' });
    new Job(plain, 'build').use(version);
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
    const call = new CallJob(ci, 'call', { uses: '$/.github/workflows/plain.yml' });
    new Job(ci, 'after', { needs: [call] }).run('make', { env: { VERSION: version.output('v'), OTHER: call.output('v') } });
    expect(new Set(delivery.synth().findings.map(({ id }) => id))).toEqual(new Set(['workflows/call-inputs', 'references/other-workflow', 'references/undefined-output']));
  });
});

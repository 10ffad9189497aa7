import { thrownBy } from '../../support/thrown';
import { ActionCondition, ActionFacts, ActionManifest, ActionNeed, ActionStep, ActionStepProps, Checkout, InputTakes, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = 'a'.repeat(40);

interface DeployProps extends ActionStepProps {
  readonly service?: string | Expression;
  readonly push?: boolean | Expression;
  readonly program?: string | Expression;
  readonly level?: string | Expression;
}

const MANIFEST: ActionManifest = {
  sha: SHA,
  version: 'v2.1.0',
  using: 'node24',
  name: 'Deploy [it]',
  inputs: {
    service: { prop: 'service' },
    push: { prop: 'push', takes: InputTakes.BOOLEAN, defaultValue: 'false' },
    program: { prop: 'program' },
    level: { prop: 'level', values: ['low', 'high'] },
    old: { deprecationMessage: 'Say it with service.' },
  },
  outputs: ['url', 'token'],
};

/** What `slipway add` writes, with other facts each time. */
function deploy(props: DeployProps = {}, facts?: ActionFacts, action = 'acme/deploy', manifest: Partial<ActionManifest> = {}): UsesStep {
  class Deploy extends ActionStep {
    public constructor() {
      super(action, props, { ...MANIFEST, ...manifest, facts });
    }
  }
  return new Deploy();
}

function said(use: (job: Job, workflow: Workflow) => void, runner = Runner.UBUNTU_24_04): { text: string; ids: string[] } {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.issues(), Trigger.push({ branches: ['main'] })] });
  use(new Job(workflow, 'deploy', { runsOn: runner }), workflow);
  const { documents, findings } = delivery.synth();
  return { text: documents.find(({ path }) => path === '.github/workflows/ci.yml')!.text, ids: findings.map(({ id }) => id) };
}

const needs = (step: UsesStep) => step._permissions()?._model.scopes;
const WRITE = Permissions.of({ deployments: PermissionLevel.WRITE });

describe('X-13: a step whose class knows its action by a manifest', () => {
  test('X-13: is pinned, named and given its inputs as one of the catalogue is', () => {
    const { text } = said((job) => job.use(deploy({ service: 'shop', push: true })));
    expect(text).toContain(`      - name: Deploy it\n        uses: acme/deploy@${SHA} # v2.1.0\n        with:\n          service: shop\n          push: true\n`);
  });

  test('X-13: without a name and a release is written as GitHub shows it', () => {
    const { text } = said((job) => job.use(deploy({}, undefined, 'acme/deploy', { name: undefined, version: undefined })));
    expect(text).toContain(`      - uses: acme/deploy@${SHA}\n`);
  });

  test('X-13: is called as its facts say', () => {
    expect(said((job) => job.use(deploy({ service: 'shop' }, { stepName: 'Deploy[ {service}]' }))).text).toContain('name: Deploy shop');
  });

  test.each<[string, () => unknown, RegExp]>([
    ['a value that its input does not know', () => deploy({ level: 'hihg' }), /did you mean 'high'/],
    ['a text for a boolean', () => deploy({ push: 'true' as unknown as boolean }), /true, false or an Expression/],
    ['an option that it does not have', () => deploy({ servcie: 'shop' } as DeployProps), /did you mean 'service'/],
    ['a commit that is none', () => deploy({}, undefined, 'acme/deploy', { sha: 'v2' }), /sha must be a full commit/],
    ['a name that is none', () => deploy({}, undefined, 'acme'), /'owner\/repository'/],
    ['a name with a ref', () => deploy({}, undefined, 'acme/deploy@v1'), /without a ref/],
    ['facts of another form', () => deploy({}, { needs: ['checkout' as unknown as ActionNeed] }), /facts\.needs\[0\] must be a need/],
    ['facts that do not exist', () => deploy({}, { permision: WRITE } as ActionFacts), /facts has an unknown part: .*did you mean 'permissions'/],
    ['permissions that are not said one by one', () => deploy({}, { permissions: Permissions.writeAll() }), /scope by scope/],
  ])('X-13: refuses %s', (_, call, message) => {
    expect(thrownBy(call).message).toMatch(message);
  });
});

describe('X-13: what the facts of a class say of the token', () => {
  test.each<[string, UsesStep, object | undefined]>([
    ['is not known without them', deploy(), undefined],
    ['is what they name', deploy({}, { permissions: WRITE }), { deployments: 'write' }],
    ['is nothing when they say so', deploy({}, { permissions: Permissions.none() }), {}],
    ['is what a condition adds', deploy({ push: true }, { conditionalPermissions: [{ when: ActionCondition.inputIs('push', 'true'), permissions: WRITE }] }), { deployments: 'write' }],
    ['is nothing where the condition does not hold by default', deploy({}, { conditionalPermissions: [{ when: ActionCondition.inputIs('push', 'true'), permissions: WRITE }] }), {}],
    ['is what a condition may add that only the run decides', deploy({ push: Github.ref.equalTo('x') }, { conditionalPermissions: [{ when: ActionCondition.inputIs('push', 'true'), permissions: WRITE }] }), { deployments: 'write' }],
    ['is what the step says itself', deploy({ permissions: Permissions.none() }, { permissions: WRITE }), {}],
  ])('X-13: %s', (_, step, expected) => expect(needs(step)).toEqual(expected));

  test('X-13: goes to the job', () => {
    expect(said((job) => job.use(deploy({}, { permissions: WRITE }))).text).toContain('    permissions:\n      deployments: write # acme/deploy\n');
  });

  test('X-13: a class of an action that the catalogue has takes its permissions from there', () => {
    expect(said((job) => job.use(deploy({}, undefined, 'actions/checkout'))).text).toContain('    permissions:\n      contents: read # actions/checkout\n');
  });
});

describe('X-13: the conditions of facts', () => {
  const holds = (when: ActionCondition, props: DeployProps = {}) => Object.keys(needs(deploy(props, { conditionalPermissions: [{ when, permissions: WRITE }] }))!).length > 0;
  const { inputIs, inputIsNot, inputIsOneOf, inputGiven, inputMissing, inputContains, inputLacks, all, any } = ActionCondition;

  test.each<[string, ActionCondition, DeployProps, boolean]>([
    ['inputIs', inputIs('service', 'a'), { service: 'a' }, true],
    ['inputIs, another', inputIs('service', 'a'), { service: 'b' }, false],
    ['inputIsNot', inputIsNot('service', 'a'), { service: 'b' }, true],
    ['inputIsNot, the same', inputIsNot('service', 'a'), { service: 'a' }, false],
    ['inputIsOneOf', inputIsOneOf('service', ['a', 'b']), { service: 'b' }, true],
    ['inputIsOneOf, another', inputIsOneOf('service', ['a', 'b']), { service: 'c' }, false],
    ['inputGiven', inputGiven('service'), { service: 'c' }, true],
    ['inputGiven, nothing', inputGiven('service'), {}, false],
    ['inputMissing', inputMissing('service'), {}, true],
    ['inputMissing, something', inputMissing('service'), { service: 'c' }, false],
    ['inputContains', inputContains('service', 'b'), { service: 'abc' }, true],
    ['inputContains, not', inputContains('service', 'b'), { service: 'ac' }, false],
    ['inputLacks', inputLacks('service', 'b'), { service: 'ac' }, true],
    ['inputLacks, not', inputLacks('service', 'b'), { service: 'abc' }, false],
    ['all', all(inputGiven('service'), inputIs('push', 'true')), { service: 'a', push: true }, true],
    ['all, one', all(inputGiven('service'), inputIs('push', 'true')), { service: 'a' }, false],
    ['any', any(inputGiven('service'), inputIs('push', 'true')), { service: 'a' }, true],
    ['any, none', any(inputGiven('service'), inputIs('push', 'true')), {}, false],
  ])('X-13: %s', (_, when, props, expected) => expect(holds(when, props)).toBe(expected));

  test('X-13: are one or more', () => expect(thrownBy(() => ActionCondition.all()).message).toMatch(/one condition or more/));
});

describe('X-13: rules ask the facts of a class as they ask the catalogue', () => {
  const { earlierStep, checkout, variable, environment, ownWorkflow, linux, noContainer, firstStep, login, registryLogin, githubItself } = ActionNeed;

  test.each<[string, string, (job: Job) => void, (job: Job) => void]>([
    ['a checkout before it', 'actions/step-order', (job) => job.use(deploy({}, { needs: [checkout()] })), (job) => job.use(new Checkout(), deploy({}, { needs: [checkout()] }))],
    ['an order', 'actions/step-order', (job) => job.use(deploy({}, { needs: [earlierStep('actions/setup-node', { onlyOrder: true })] }), new SetupNode()), (job) => job.use(deploy({}, { needs: [earlierStep('actions/setup-node', { onlyOrder: true })] }))],
    ['an input of the step before', 'actions/step-order', (job) => job.use(new Checkout(), deploy({}, { needs: [checkout({ inputs: { 'fetch-depth': '0' } })] })), (job) => job.use(new Checkout({ fetchDepth: 0 }), deploy({}, { needs: [checkout({ inputs: { 'fetch-depth': '0' } })] }))],
    ['a condition on a need', 'actions/step-order', (job) => job.use(deploy({ push: true }, { needs: [checkout({ when: ActionCondition.inputIs('push', 'true') })] })), (job) => job.use(deploy({}, { needs: [checkout({ when: ActionCondition.inputIs('push', 'true') })] }))],
    ['a variable', 'actions/missing-variable', (job) => job.use(deploy({}, { needs: [variable(['API_KEY'])] })), (job) => job.use(deploy({ env: { API_KEY: 'x' } }, { needs: [variable(['API_KEY'])] }))],
    ['an environment', 'actions/missing-environment', (job) => job.use(deploy({}, { needs: [environment('pages')] })), (job) => job.use(deploy())],
    ['a login', 'actions/missing-login', (job) => job.use(deploy({}, { needs: [login(['acme/login'])] })), (job) => job.use(new UsesStep(`acme/login@${SHA}`), deploy({}, { needs: [login(['acme/login'])] }))],
    ['the first place', 'actions/step-order', (job) => job.use(new Checkout(), deploy({}, { needs: [firstStep()] })), (job) => job.use(deploy({}, { needs: [firstStep()] }))],
    ['code in an input', 'security/untrusted-input', (job) => job.use(deploy({ program: `echo ${Github.event('issue.title')}` }, { evaluates: { program: 'bash' } })), (job) => job.use(deploy({ program: `echo ${Github.event('issue.title')}` }))],
    ['an output that it does not have', 'actions/unknown-output', (job) => { const step = deploy(); job.use(step); job.run(`echo ${step.output('urls')}`); }, (job) => { const step = deploy({}, { moreOutputs: true }); job.use(step); job.run(`echo ${step.output('urls')}`); }],
    ['a runtime that is gone', 'actions/deprecated-runtime', (job) => job.use(deploy({}, {}, 'acme/deploy', { using: 'node16' })), (job) => job.use(deploy())],
    ['an input that is missing', 'actions/missing-input', (job) => job.use(deploy({}, {}, 'acme/deploy', { inputs: { service: { prop: 'service', required: true } } })), (job) => job.use(deploy({ service: 'a' }, {}, 'acme/deploy', { inputs: { service: { prop: 'service', required: true } } }))],
  ])('X-13: %s', (_, rule, wrong, right) => {
    expect(said(wrong).ids).toContain(rule);
    expect(said(right).ids).not.toContain(rule);
  });

  test('X-13: which runners can run it', () => {
    const onWindows = (facts: ActionFacts, using = 'node24') => said((job) => job.use(deploy({}, facts, 'acme/deploy', { using })), Runner.WINDOWS_2025).ids;
    expect(onWindows({ needs: [linux()] })).toContain('actions/unfit-runner');
    expect(onWindows({}, 'docker')).toContain('actions/unfit-runner');
    expect(onWindows({ needs: [noContainer()] })).not.toContain('actions/unfit-runner');
  });

  test('X-13: every need is one that the rules know', () => {
    expect([registryLogin(), ownWorkflow(), githubItself(), linux({ outsideContainer: true })].map(({ _model }) => _model)).toEqual([
      { kind: 'registry' }, { kind: 'called' }, { kind: 'dotcom' }, { kind: 'os', systems: ['linux'], container: false },
    ]);
  });

  test('X-13: a masked output reaches no other job, always or under its condition', () => {
    const handedOn = (facts: ActionFacts, props: DeployProps = {}) => said((job, workflow) => {
      const step = deploy(props, facts);
      job.use(step);
      new Job(workflow, 'after').run(`echo ${step.output('token')}`);
    }).ids.includes('references/masked-output');
    const when = { maskedWhen: { token: ActionCondition.inputIs('push', 'true') } };
    expect([handedOn({}), handedOn({ masked: ['token'] }), handedOn({ masked: ['to*'] }), handedOn(when), handedOn(when, { push: true })]).toEqual([false, true, false, false, true]);
  });
});

import { Example } from './example';
import { jobsThatRun, started } from './support/simulation';
import { KNOWN_OWNERS, KnownActions, ServiceRepository, VERSIONS } from '../../examples/organisation/constructs';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const NAMES = ['billing', 'catalogue'] as const;
type Name = typeof NAMES[number];

let examples: Record<Name, Example>;
let read: Record<Name, any>;
beforeAll(() => {
  examples = { billing: new Example('organisation/billing'), catalogue: new Example('organisation/catalogue') };
  read = { billing: examples.billing.workflow('ci'), catalogue: examples.catalogue.workflow('ci') };
});

const MAIN = 'refs/heads/main';
const PUSH = { event: 'push', ref: MAIN };
const PULL = { event: 'pull_request', ref: 'refs/pull/7/merge' };
const settings = (name: Name) => JSON.parse(examples[name].text('.github/slipway.settings.json'));
const job = (name: Name, id: string) => read[name].jobs[id];
const scripts = (one: any): string => one.steps.map((step: any) => step.run ?? '').join('\n');
const using = (one: any, action: string) => one.steps.find((step: any) => step.uses?.startsWith(`${action}@`));

test.each(NAMES)('the committed files of %s are what its program makes', (name) => examples[name].expectCommitted());

describe.each(NAMES)('what sets what in motion in %s', (name) => {
  const CHECKS = ['code-quality', 'code-test', 'code-build', 'test-summary', 'scan-gitleaks', 'scan-packages', 'scan-verdict', 'ci-descriptor'];

  test('main is checked, and its image is published', () => {
    expect(started(examples[name].declared, PUSH)).toEqual(['ci.yml']);
    expect(jobsThatRun(examples[name].declared, 'ci.yml', PUSH)).toEqual([...CHECKS, 'image-build', 'ci-gate']);
  });

  test.each(['acme', 'mallory'])('a pull request of %s is checked, and its image is built without being published', (owner) => {
    const values = { 'github.repository': `acme/${name}`, 'github.event.pull_request.head.repo.full_name': `${owner}/${name}`, 'github.event.pull_request.head.repo.fork': owner !== 'acme' };
    expect(started(examples[name].declared, PULL)).toEqual(['ci.yml']);
    expect(jobsThatRun(examples[name].declared, 'ci.yml', { ...PULL, values })).toEqual([...CHECKS, 'image-check', 'ci-gate']);
    expect(job(name, 'image-check').permissions).toEqual({ contents: 'read' });
  });

  test('another branch and a tag set nothing in motion', () => {
    for (const ref of ['refs/heads/feature', 'refs/tags/v1.0.0']) expect(started(examples[name].declared, { event: 'push', ref })).toEqual([]);
  });

  test('the image waits for all that looks at the code, and the gate for all', () => {
    expect(job(name, 'image-build').needs).toEqual(CHECKS.filter((id) => !/^scan-(?:gitleaks|packages)$/.test(id)));
    expect(job(name, 'scan-verdict').needs).toEqual(['scan-gitleaks', 'scan-packages']);
    expect(job(name, 'ci-gate').needs).toEqual([...CHECKS, 'image-check', 'image-build']);
  });
});

test('the schedule starts what catalogue alone has', () => {
  const night = { event: 'schedule', ref: MAIN };
  expect(NAMES.map((name) => started(examples[name].declared, night))).toEqual([[], ['fuzz.yml']]);
  expect(jobsThatRun(examples.catalogue.declared, 'fuzz.yml', night)).toEqual(['fuzz']);
});

test('both are made of the same, in their own language and in the versions of the organisation', () => {
  expect(using(job('billing', 'code-test'), 'actions/setup-node').with['node-version']).toBe(VERSIONS.node);
  expect(using(job('catalogue', 'code-test'), 'actions/setup-go').with['go-version']).toBe(VERSIONS.go);
  expect(using(job('catalogue', 'code-quality'), 'golangci/golangci-lint-action').with.version).toBe(VERSIONS.golangciLint);
  expect(Object.keys(read.billing.jobs)).toEqual(Object.keys(read.catalogue.jobs));
  for (const shared of ['scan-gitleaks', 'ci-descriptor', 'test-summary', 'image-check', 'ci-gate']) expect(job('billing', shared)).toEqual(job('catalogue', shared));
});

test('a repository says what is different about it', () => {
  expect([job('billing', 'code-test'), job('catalogue', 'code-test')].map((one) => one.steps.find(({ with: inputs }: any) => inputs?.minimum)!.with.minimum)).toEqual(['95', '80']);
  expect(scripts(job('billing', 'code-test'))).toMatch(/npm run test:contracts\s*$/);
  expect([job('billing', 'code-test'), job('catalogue', 'code-test')].map((one) => one['timeout-minutes'])).toEqual([30, 45]);
  expect(NAMES.map((name) => settings(name).branch_protection[0].required_pull_request_reviews.required_approving_review_count)).toEqual([2, 1]);
  expect(examples.billing.text('.github/CODEOWNERS')).toContain('/src/invoices/ @acme/billing @acme/finance');
  expect(NAMES.map((name) => examples[name].read('.github/dependabot.yml').updates[0]['package-ecosystem'])).toEqual(['npm', 'gomod']);
});

test.each(NAMES)('main of %s asks for the gate', (name) => {
  expect(settings(name).branch_protection[0].required_status_checks.checks.map(({ context }: any) => context)).toEqual(['CI gate']);
});

describe('acme/known-actions', () => {
  const PIN = '0123456789abcdef0123456789abcdef01234567';
  const found = (delivery: Delivery) => delivery.synth().findings.filter(({ id }) => id === 'acme/known-actions');
  const service = (uses: string) => {
    const delivery = Delivery.standalone();
    new ServiceRepository(delivery, 'search', { team: 'shop', language: 'go' });
    // Beside what all services have: the rule is the delivery's.
    const own = new Job(new Workflow(delivery, 'own', { triggers: [Trigger.workflowDispatch()] }), 'own');
    own.use(new UsesStep(uses));
    return { delivery, own };
  };

  test('finds an action of somebody else in a workflow that a service declares for itself, and says what to do', () => {
    const { delivery } = service(`somebody/lint@${PIN}`);
    expect(found(delivery)).toEqual([expect.objectContaining({
      severity: 'error',
      message: "The step 'somebody/lint' uses an action of 'somebody'. Known are actions, github, aquasecurity, docker, golangci, marocchino, sigstore.",
      fix: expect.stringContaining('#security'),
    })]);
  });

  test.each([`docker/bake-action@${PIN}`, `Docker/bake-action@${PIN}`, `actions/stale@${PIN}`, './.github/actions/own'])('lets %s pass', (uses) => expect(found(service(uses).delivery)).toEqual([]));

  test('is accepted with a reason, like any other', () => {
    const { delivery, own } = service(`somebody/lint@${PIN}`);
    Checks.of(own).acknowledge('acme/known-actions', 'read by us');
    expect(found(delivery).map(({ acknowledged }) => acknowledged)).toEqual(['read by us']);
  });

  test.each(NAMES)('says the same as GitHub is told in %s: what it lets pass starts, and nothing else', (name) => {
    expect(settings(name).settings.selected_actions).toEqual({ github_owned_allowed: true, verified_allowed: false, patterns_allowed: KNOWN_OWNERS.map((owner) => `${owner}/*`) });
    const owners = new Set([...examples[name].text('.github/workflows/ci.yml').matchAll(/uses: ([\w-]+)\//g)].map(([, owner]) => owner));
    expect([...owners].filter((owner) => !['actions', 'github', ...KNOWN_OWNERS].includes(owner))).toEqual([]);
    expect(KNOWN_OWNERS.length).toBeGreaterThan(1);
  });

  test('has an id, a severity and a page of the organisation', () => {
    expect({ ...new KnownActions() }).toEqual({ id: 'acme/known-actions', severity: 'error', page: 'https://handbook.acme.example/delivery/actions' });
  });
});

test('the pipeline hands out its jobs by the same names in every language', () => {
  for (const language of ['node', 'go'] as const) {
    const { ci } = new ServiceRepository(Delivery.standalone(), 'search', { team: 'shop', language });
    expect(['quality', 'test', 'build', 'summary', 'scan', 'descriptor', 'image-check', 'image'].map((part) => ci.job(part).jobId)).toEqual(['code-quality', 'code-test', 'code-build', 'test-summary', 'scan-verdict', 'ci-descriptor', 'image-check', 'image-build']);
    expect(() => ci.job('deploy')).toThrow(/there are 'build', 'descriptor'/);
  }
});

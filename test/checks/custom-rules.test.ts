import { Construct } from 'constructs';
import { CompositeAction, DeclaredActions } from 'slipway/actions';
import { Checks, DeliveryModel, IRule, Violation } from 'slipway/checks';
import { InvalidValueError, Severity } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AzureFederatedCredential, DeclaredIdentities, Trusted } from 'slipway/identity';
import { DeclaredRepository, DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { DeclaredWorkflows, Job, Trigger, Workflow } from 'slipway/workflows';

/** Every job has a name for people. */
class NamedJobs implements IRule {
  public readonly id: string = 'acme/named-jobs';
  public readonly severity: Severity = Severity.ERROR;
  public readonly page: string = 'https://rules.acme.example/named-jobs';
  public asked = 0;

  public check(model: DeliveryModel): Violation[] {
    this.asked++;
    return DeclaredWorkflows.of(model).flatMap(({ jobs, origin: workflow }) => jobs.filter(({ name }) => name === undefined).map(({ id, origin }) => ({
      message: `The job '${id}' has no name for people.`, fix: "Add { name: '…' }.", origin, related: [{ origin: workflow, note: 'the workflow' }],
    })));
  }
}

function declared() {
  const delivery = Delivery.standalone();
  const [ci, release] = ['ci', 'release'].map((id) => new Workflow(delivery, id, { triggers: [Trigger.push({ branches: ['main'] })] }));
  const test = new Job(ci, 'test');
  test.run('make test');
  new Job(ci, 'lint', { name: 'Look at the style' }).run('make lint');
  new Job(release, 'publish').run('make publish');
  return { delivery, ci, release, test };
}

const own = (delivery: Delivery) => delivery.synth().findings.filter(({ id }) => id === 'acme/named-jobs');

describe('a rule of the user', () => {
  test('finds what it looks for, with the line, the fix and the page of its author', () => {
    const { delivery } = declared();
    Checks.of(delivery).addRule(new NamedJobs());
    expect(own(delivery)).toMatchObject([
      { message: "The job 'test' has no name for people.", severity: Severity.ERROR, fix: "Add { name: '…' }.", page: 'https://rules.acme.example/named-jobs', places: [{ origin: { path: 'ci/test' } }, { note: 'the workflow' }] },
      { message: "The job 'publish' has no name for people." },
    ]);
    expect(own(delivery)[0].places[0].origin.location?.file).toBe(__filename);
    expect(Delivery.report(own(delivery))).toContain('  more    https://rules.acme.example/named-jobs');
  });

  test('speaks only of the subtree that it was added to', () => {
    const { delivery, release } = declared();
    Checks.of(release).addRule(new NamedJobs());
    expect(own(delivery).map(({ places }) => places[0].origin.path)).toEqual(['release/publish']);
  });

  test('stops a synthesis when it is an error, and not when it is a warning', () => {
    const { delivery } = declared();
    Checks.of(delivery).addRule(new NamedJobs());
    expect(() => delivery.synthText('.github/workflows/ci.yml')).toThrow('acme/named-jobs');

    const { delivery: other } = declared();
    Checks.of(other).addRule({ id: 'acme/named-jobs', severity: Severity.WARNING, check: (model) => new NamedJobs().check(model) });
    expect(other.synthText('.github/workflows/ci.yml')).toContain('make test');
  });

  test('is acknowledged by its id, and a slip of the pen in that id is told', () => {
    const { delivery, test: job, release } = declared();
    Checks.of(delivery).addRule(new NamedJobs());
    Checks.of(job).acknowledge('acme/named-jobs', 'everybody knows what it does');
    Checks.of(release).acknowledge('acme/named-job', 'likewise');
    const { findings } = delivery.synth();
    expect(findings.find(({ acknowledged }) => acknowledged === 'everybody knows what it does')).toMatchObject({ id: 'acme/named-jobs' });
    expect(findings.find(({ id }) => id === 'checks/unused-acknowledgement')?.fix).toBe("Did you mean 'acme/named-jobs'?");
  });

  test('is asked once a synthesis', () => {
    const { delivery } = declared();
    const rule = new NamedJobs();
    Checks.of(delivery).addRule(rule);
    delivery.synth();
    expect(rule.asked).toBe(1);
  });

  test('reads the actions of the repository as well', () => {
    const { delivery } = declared();
    new CompositeAction(delivery, 'setup', { description: 'Sets up.' }).use();
    const seen: string[] = [];
    Checks.of(delivery).addRule({ id: 'acme/actions', severity: Severity.NOTE, check: (model) => { seen.push(...DeclaredActions.of(model).map(({ file }) => file)); return []; } });
    delivery.synth();
    expect(seen).toEqual(['.github/actions/setup/action.yml']);
  });

  test('reads what is declared of the repository and of clouds, with the lines of both', () => {
    const delivery = Delivery.standalone();
    new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
    const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name, { branches: ['main'] }));
    const vaults = [staging, production].map((environment) => new AzureFederatedCredential(delivery, environment.environmentName, {
      clientId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222', applicationObjectId: '33333333-3333-3333-3333-333333333333', trustedBy: [Trusted.environment(environment)],
    }));
    expect(vaults).toHaveLength(2);
    Checks.of(delivery).addRule({
      id: 'acme/reviewed-clouds',
      severity: Severity.NOTE,
      check: (model) => DeclaredIdentities.of(model).principals.flatMap(({ id, origin, trusted }) => trusted.flatMap((one) => {
        const environment = DeclaredRepository.of(model).environments.find(({ name }) => one.kind === 'environment' && one.name === name);
        return environment && environment.reviewers.length === 0 ? [{ message: `'${id}' is open to '${environment.name}', which nobody reviews.`, origin, related: [{ origin: environment.origin }] }] : [];
      })),
    });
    const found = delivery.synth().findings.filter(({ id }) => id === 'acme/reviewed-clouds');
    expect(found.map(({ message }) => message)).toEqual(["'staging' is open to 'staging', which nobody reviews.", "'production' is open to 'production', which nobody reviews."]);
    expect(found[0].places.map(({ origin }) => origin.location?.file)).toEqual([__filename, __filename]);
  });

  test.each([
    ['throws', () => { throw new TypeError('x is not a function'); }, 'it threw TypeError: x is not a function'],
    ['gives no list', () => undefined, 'its check(model) gave undefined'],
    ['gives a violation without a place', () => [{ message: 'bad' }], "its check(model) gave { message: 'bad' } in the list"],
  ])('that %s is a finding itself, and the others are asked all the same', (_, check, why) => {
    const { delivery } = declared();
    Checks.of(delivery).addRule({ id: 'acme/broken', severity: Severity.NOTE, check: check as unknown as IRule['check'] });
    Checks.of(delivery).addRule(new NamedJobs());
    const failed = delivery.synth().findings.filter(({ id }) => id === 'checks/failed-rule');
    expect(failed.map(({ message }) => message)).toEqual([`The rule 'acme/broken' could not be asked: ${why}.`]);
    expect(failed[0].places[0].origin.location?.file).toBe(__filename);
    expect(own(delivery)).toHaveLength(2);
  });

  test.each([
    ['an id without a group', { id: 'named' }, "an id is '<group>/<name>' in lower case"],
    ['an id in capitals', { id: 'Acme/Named' }, "an id is '<group>/<name>' in lower case"],
    ['a group of ours', { id: 'workflows/named' }, "the group 'workflows' is Slipway's"],
    ['a group of a room to come', { id: 'promotion/named' }, "the group 'promotion' is Slipway's"],
    ['another severity', { severity: 'fatal' }, 'the severity is Severity.ERROR'],
    ['a page that is no address', { page: 'wiki' }, 'the page is an address that begins with https://'],
    ['no check', { check: undefined }, 'it has no method check(model)'],
  ])('with %s is refused where it is added', (_, part, why) => {
    const { delivery } = declared();
    const rule = { id: 'acme/named', severity: Severity.ERROR, check: () => [], ...part } as unknown as IRule;
    expect(() => Checks.of(delivery).addRule(rule)).toThrow(InvalidValueError);
    expect(() => Checks.of(delivery).addRule(rule)).toThrow(why);
  });

  test('that is none is refused', () => {
    const { delivery } = declared();
    for (const rule of [undefined, null, 'acme/named']) expect(() => Checks.of(delivery).addRule(rule as unknown as IRule)).toThrow('a rule is an object with id, severity and check(model)');
  });
});

describe('the validation of a construct', () => {
  test('is an error with the path of the construct', () => {
    const { delivery } = declared();
    const region = new Construct(delivery, 'regions');
    region.node.addValidation({ validate: () => ['A deployment needs at least one region.'] });
    const [finding, ...more] = delivery.synth().findings.filter(({ id }) => id === 'constructs/validation');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: Severity.ERROR, message: 'A deployment needs at least one region.', places: [{ origin: { path: 'regions' } }] });
    expect(() => delivery.synthText('.github/workflows/ci.yml')).toThrow('at least one region');
  });

  test('of a noun of ours has the line of that noun', () => {
    const { delivery, test: job } = declared();
    job.node.addValidation({ validate: () => ['No.'] });
    expect(delivery.synth().findings.find(({ id }) => id === 'constructs/validation')?.places[0].origin.location?.file).toBe(__filename);
  });

  test('can be acknowledged, and is silent when all is well', () => {
    const { delivery, test: job } = declared();
    job.node.addValidation({ validate: () => ['No.'] });
    job.node.addValidation({ validate: () => [] });
    Checks.of(job).acknowledge('constructs/validation', 'known');
    expect(delivery.synth().findings.filter(({ acknowledged }) => acknowledged === 'known')).toHaveLength(1);
  });

  test('that throws is a finding, and no crash', () => {
    const { delivery, test: job } = declared();
    job.node.addValidation({ validate: () => { throw new Error('nobody home'); } });
    expect(delivery.synth().findings.find(({ id }) => id === 'constructs/validation')?.message).toBe("A validation of 'ci/test' failed: nobody home.");
  });
});

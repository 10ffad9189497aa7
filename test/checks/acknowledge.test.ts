import { Checks } from 'slipway/checks';
import { Duration, Severity } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const RULE = 'references/missing-step';
const UNUSED = 'checks/unused-acknowledgement';

/** Two workflows with two jobs each, all of which read a step that is not there. */
function declared() {
  const delivery = Delivery.standalone();
  const workflow = (id: string) => {
    const of = new Workflow(delivery, id, { triggers: [Trigger.push()] });
    const job = (name: string) => {
      const made = new Job(of, name);
      made.run('make', { env: { TAG: '${{ steps.nowhere.outputs.tag }}' } });
      return made;
    };
    return { of, test: job('test'), testing: job('testing') };
  };
  return { delivery, ci: workflow('ci'), release: workflow('release') };
}

/** The paths of the findings of a rule that nobody accepted. */
function open(delivery: Delivery, id = RULE): string[] {
  return delivery.synth().findings.filter((f) => f.id === id && f.acknowledged === undefined).map((f) => f.places[0].origin.path);
}

test('an acknowledgement covers its construct and what is below it, and nothing beside it', () => {
  const { delivery, ci } = declared();
  Checks.of(ci.test).acknowledge(RULE, 'the step is added by hand');
  expect(open(delivery)).toEqual(['ci/testing/steps[0]', 'release/test/steps[0]', 'release/testing/steps[0]']);
});

test('F8: an acknowledgement covers a finding about its construct itself, and not the same one about another', () => {
  const { delivery, ci, release } = declared();
  const [long, other] = [ci, release].map(({ of }) => new Job(of, 'long', { timeout: Duration.hours(7) }));
  long.run('make');
  other.run('make');
  Checks.of(long).acknowledge('workflows/timeout', 'the runner is our own, whatever its label says');
  expect(open(delivery, 'workflows/timeout')).toEqual(['release/long']);
  expect(open(delivery, UNUSED)).toEqual([]);
});

test('an acknowledgement of a workflow covers all its jobs', () => {
  const { delivery, ci } = declared();
  Checks.of(ci.of).acknowledge(RULE, 'the steps are added by hand');
  expect(open(delivery)).toEqual(['release/test/steps[0]', 'release/testing/steps[0]']);
});

test('an acknowledgement of the delivery covers everything', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge(RULE, 'the steps are added by hand');
  expect(open(delivery)).toEqual([]);
});

test('an accepted finding is kept, with the reason', () => {
  const { delivery, ci } = declared();
  Checks.of(ci.of).acknowledge(RULE, 'the steps are added by hand');
  const accepted = delivery.synth().findings.filter((f) => f.acknowledged !== undefined);
  expect(accepted.map((f) => f.acknowledged)).toEqual(['the steps are added by hand', 'the steps are added by hand']);
});

test.each(['', '  ', '\n'])('a reason is asked for in the call itself: %j is none', (reason) => {
  const { ci } = declared();
  expect(() => Checks.of(ci.of).acknowledge(RULE, reason)).toThrow('a reason is needed');
});

test('an acknowledgement that matches nothing is a warning on its own line', () => {
  const { delivery, ci } = declared();
  Checks.of(delivery).acknowledge(RULE, 'all of them');
  Checks.of(ci.test).acknowledge('workflows/timeout', 'gone long ago');
  const unused = delivery.synth().findings.filter((f) => f.id === UNUSED);
  expect(unused.map((f) => [f.severity, f.message])).toEqual([[Severity.WARNING, expect.stringContaining("'workflows/timeout' matches nothing in 'ci/test'")]]);
  expect(unused[0].places[0].origin.location?.file).toBe(__filename);
});

test('of two acknowledgements that cover one finding, the inner one is reported as superfluous', () => {
  const { delivery, ci, release } = declared();
  Checks.of(ci.of).acknowledge(RULE, 'outer');
  Checks.of(ci.test).acknowledge(RULE, 'inner');
  Checks.of(release.of).acknowledge(RULE, 'other');
  expect(open(delivery)).toEqual([]);
  expect(open(delivery, UNUSED)).toEqual(['ci/test']);
});

test('an unknown id is an error that suggests the near one', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge('references/mising-step', 'a slip of the finger');
  const [finding] = delivery.synth().findings.filter((f) => f.id === UNUSED);
  expect(finding).toMatchObject({ severity: Severity.ERROR, fix: `Did you mean '${RULE}'?` });
  expect(finding.message).toBe("Checks.acknowledge('references/mising-step', …): there is no such rule.");
});

test('an unknown id that resembles none lists those there are', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge('SC2086', 'a rule of another tool');
  const [finding] = delivery.synth().findings.filter((f) => f.id === UNUSED);
  expect(finding.message).toContain("The groups are 'actions', ");
});

test('an unknown id of a known group lists what is in the group', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge('references/something-else-entirely', 'a guess');
  const [finding] = delivery.synth().findings.filter((f) => f.id === UNUSED);
  expect(finding).toMatchObject({ message: expect.stringMatching(/^Checks\.acknowledge\('references\/something-else-entirely', …\): there is no such rule\. In its group there are '/), fix: 'Take it out.' });
  expect(finding.message.match(/'[a-z-]+\/[a-z-]+'/g)!.slice(1).every((id) => id.startsWith("'references/"))).toBe(true);
});

test('an acknowledgement of the delivery that matches nothing says so, and what to do', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge('workflows/timeout', 'gone long ago');
  const [finding] = delivery.synth().findings.filter((f) => f.id === UNUSED);
  expect(finding).toMatchObject({ fix: 'Take it out.', message: "The acknowledgement of 'workflows/timeout' matches nothing in the delivery: the reason it was given for is gone, or it sits on the wrong construct." });
});

test('without an acknowledgement every finding stays as it is', () => {
  expect(open(declared().delivery)).toEqual(['ci/test/steps[0]', 'ci/testing/steps[0]', 'release/test/steps[0]', 'release/testing/steps[0]']);
});

test('a report of an acknowledgement cannot be acknowledged away', () => {
  const { delivery } = declared();
  Checks.of(delivery).acknowledge('workflows/timeout', 'gone long ago');
  expect(delivery.synth().findings.find((f) => f.id === UNUSED)).toMatchObject({ fatal: true });
});

test('a fatal rule cannot be acknowledged, and the attempt is reported', () => {
  const delivery = Delivery.standalone();
  const hostile = new Workflow(delivery, '../outside', { triggers: [Trigger.push()] });
  new Job(hostile, 'test').run('make test');
  Checks.of(delivery).acknowledge('delivery/hostile-name', 'I know what I do');
  const { findings } = delivery.synth();
  expect(findings.find((f) => f.id === 'delivery/hostile-name')).toMatchObject({ severity: Severity.ERROR });
  expect(findings.filter((f) => f.acknowledged !== undefined)).toEqual([]);
  expect(findings.find((f) => f.id === UNUSED)?.message).toContain('cannot be acknowledged');
});

test('a synthesis whose errors are all acknowledged gives its files', () => {
  const { delivery, ci } = declared();
  Checks.of(ci.of).acknowledge(RULE, 'the steps are added by hand');
  expect(() => delivery.synthText('.github/workflows/ci.yml')).toThrow('release/test');
  Checks.of(delivery).acknowledge(RULE, 'the others, too');
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('TAG: ${{ steps.nowhere.outputs.tag }}');
});

test("GitHub's parser still reads a file whose errors were acknowledged", () => {
  const { delivery, ci } = declared();
  Checks.of(delivery).acknowledge(RULE, 'the steps are added by hand');
  ci.of.addOverride('jobs.test.timeout-minutes', 'soon');
  expect(open(delivery, 'github/parser')).toEqual(['ci/test']);
});

import Ajv from 'ajv';
import * as slice from '../../data/github-openapi-slice.json';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import {
  AlertThreshold, BypassActor, BypassMode, CiGate, DeploymentEnvironment, Enforcement, GithubRepository, GithubServer, MergeMethod, MergeQueueGrouping, PatternOperator, RequiredCheck, Ruleset,
  RulesetProps, RulesetRule, RulesetTarget, SecurityAlertThreshold,
} from 'slipway/repository';
import { Job, JobEnvironment, Matrix, Trigger, Workflow } from 'slipway/workflows';

const wrong = (value: unknown) => value as never;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function settings(delivery: Delivery): any {
  return JSON.parse(delivery.synthText('.github/slipway.settings.json'));
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function rulesetOf(props: Partial<RulesetProps>, delivery = Delivery.standalone()): any {
  new Ruleset(delivery, 'main', { rules: [RulesetRule.nonFastForward()], ...props });
  return settings(delivery).rulesets[0];
}

const parametersOf = (rule: RulesetRule) => rule._spec.parameters;

function workflowWithGate(delivery: Delivery, id = 'ci', gate = 'ci-gate'): { ci: Workflow; gate: CiGate; test: Job } {
  const ci = new Workflow(delivery, id, { triggers: [Trigger.pullRequest()] });
  const test = new Job(ci, `test-${id}`);
  test.run('make test');
  return { ci, test, gate: new CiGate(ci, gate) };
}

const staging = JobEnvironment.named('staging');
const pattern = { pattern: '^feat' };

/** Every rule with all that it can say. */
const RULES: [string, RulesetRule][] = [
  ['creation', RulesetRule.creation()],
  ['update', RulesetRule.update({ allowFetchAndMerge: true })],
  ['deletion', RulesetRule.deletion()],
  ['required_linear_history', RulesetRule.requiredLinearHistory()],
  ['merge_queue', RulesetRule.mergeQueue({ mergeMethod: MergeMethod.SQUASH, grouping: MergeQueueGrouping.HEAD_GREEN })],
  ['required_deployments', RulesetRule.requiredDeployments([staging])],
  ['required_signatures', RulesetRule.requiredSignatures()],
  ['pull_request', RulesetRule.pullRequest({
    requiredApprovals: 2,
    dismissStaleReviews: false,
    codeOwnerReviews: true,
    lastPushApproval: true,
    conversationResolution: true,
    allowedMergeMethods: [MergeMethod.SQUASH],
    requiredReviewers: [{ filePatterns: ['infrastructure/**'], team: 'platform', minimumApprovals: 2 }],
    dismissers: { users: ['octocat'], teams: ['leads'], apps: ['bot'], roles: ['maintain'] },
  })],
  ['required_status_checks', RulesetRule.requiredStatusChecks({ checks: [], strict: false, enforceOnCreate: false })],
  ['non_fast_forward', RulesetRule.nonFastForward()],
  ['commit_message_pattern', RulesetRule.commitMessagePattern({ ...pattern, operator: PatternOperator.STARTS_WITH, negate: true, name: 'type' })],
  ['commit_author_email_pattern', RulesetRule.commitAuthorEmailPattern(pattern)],
  ['committer_email_pattern', RulesetRule.committerEmailPattern(pattern)],
  ['branch_name_pattern', RulesetRule.branchNamePattern(pattern)],
  ['tag_name_pattern', RulesetRule.tagNamePattern(pattern)],
  ['workflows', RulesetRule.workflows([{ path: '.github/workflows/ci.yml', repository: 'acme/shared', ref: 'refs/heads/main', sha: '0'.repeat(40) }])],
  ['code_scanning', RulesetRule.codeScanning([{ tool: 'CodeQL', securityAlerts: SecurityAlertThreshold.ALL, alerts: AlertThreshold.ERRORS_AND_WARNINGS }])],
  ['copilot_code_review', RulesetRule.copilotCodeReview({ reviewOnPush: true })],
  ['license_compliance_scanning', RulesetRule.licenseComplianceScanning()],
  ['file_path_restriction', RulesetRule.filePathRestriction(['.github/workflows/**'])],
  ['max_file_path_length', RulesetRule.maxFilePathLength(255)],
  ['file_extension_restriction', RulesetRule.fileExtensionRestriction(['*.exe'])],
  ['max_file_size', RulesetRule.maxFileSize(10)],
];

describe('the rules', () => {
  const { schemas } = slice.components as unknown as { schemas: Record<string, { oneOf?: { $ref: string }[]; properties?: { type: { enum: string[] } } }> };
  const byType = new Map(schemas['repository-rule'].oneOf!.map(({ $ref }) => $ref.split('/').pop()!).map((name) => [schemas[name].properties!.type.enum[0], name]));
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'slice', components: closed(slice.components) });

  test('there is one for every type of the API', () => {
    expect(RULES.map(([type]) => type).sort()).toEqual([...byType.keys()].sort());
  });

  test.each(RULES)('%s is what the API takes, once names are ids', (type, rule) => {
    expect(rule._spec.type).toBe(type);
    const validate = ajv.getSchema(`slice#/components/schemas/${byType.get(type)}`)!;
    const parameters = type === 'required_status_checks' ? { ...rule._spec.parameters, required_status_checks: [] } : rule._spec.parameters;
    void validate({ type, ...(parameters ? { parameters: withIds(parameters) } : {}) });
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(RULES.filter(([type]) => !['required_status_checks'].includes(type)))('%s is written as it was declared', (type, rule) => {
    const target = type.startsWith('tag_') ? RulesetTarget.tags(['v*']) : /^(file|max)_/.test(type) ? RulesetTarget.pushes() : undefined;
    expect(rulesetOf({ target, rules: [rule] }).rules).toEqual([{ type, ...(rule._spec.parameters ? { parameters: rule._spec.parameters } : {}) }]);
  });
});

describe('what a rule says when nothing is said', () => {
  test('a pull request needs one approval, which a new commit takes away', () => {
    expect(parametersOf(RulesetRule.pullRequest())).toEqual({
      required_approving_review_count: 1, dismiss_stale_reviews_on_push: true, require_code_owner_review: false, require_last_push_approval: false, required_review_thread_resolution: false,
    });
  });

  test('a merge queue has all seven parameters', () => {
    expect(parametersOf(RulesetRule.mergeQueue())).toEqual({
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'MERGE',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    });
    expect(parametersOf(RulesetRule.mergeQueue({ checkResponseTimeout: Duration.hours(2), minEntriesToMergeWait: Duration.minutes(0) }))).toMatchObject({
      check_response_timeout_minutes: 120, min_entries_to_merge_wait_minutes: 0,
    });
  });

  test('a team of reviewers gives one approval, and has a name where the API wants an id', () => {
    expect(parametersOf(RulesetRule.pullRequest({ requiredReviewers: [{ filePatterns: ['*.tf'], team: '@acme/platform' }] }))!.required_reviewers).toEqual([
      { file_patterns: ['*.tf'], minimum_approvals: 1, reviewer: { type: 'Team', name: 'platform' } },
    ]);
  });

  test('a ruleset is active, about the default branch, and lets nobody pass', () => {
    expect(rulesetOf({})).toEqual({
      name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [], conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }, rules: [{ type: 'non_fast_forward' }],
    });
  });
});

describe('where a ruleset applies', () => {
  test.each<[string, RulesetTarget, object]>([
    ['branches by name and pattern', RulesetTarget.branches(['main', 'release/**'], ['release/old']), { target: 'branch', conditions: { ref_name: { include: ['refs/heads/main', 'refs/heads/release/**'], exclude: ['refs/heads/release/old'] } } }],
    ['names that are full already', RulesetTarget.branches(['refs/heads/main', '~ALL']), { target: 'branch', conditions: { ref_name: { include: ['refs/heads/main', '~ALL'], exclude: [] } } }],
    ['tags', RulesetTarget.tags(['v*']), { target: 'tag', conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } } }],
  ])('%s', (_, target, expected) => expect(rulesetOf({ target })).toMatchObject(expected));

  test('every push, without conditions', () => {
    const ruleset = rulesetOf({ target: RulesetTarget.pushes(), rules: [RulesetRule.maxFileSize(5)] });
    expect(ruleset.target).toBe('push');
    expect(ruleset.conditions).toBeUndefined();
  });
});

test('actors have names, and modes of their own', () => {
  const actors = [
    BypassActor.team('@acme/release', BypassMode.PULL_REQUEST), BypassActor.app('renovate'), BypassActor.role('maintain'), BypassActor.user('octocat', BypassMode.EXEMPT), BypassActor.organizationAdmin(),
    BypassActor.deployKey(),
  ];
  expect(rulesetOf({ bypassActors: actors, enforcement: Enforcement.DISABLED }).bypass_actors).toEqual([
    { actor_type: 'Team', actor_name: 'release', bypass_mode: 'pull_request' },
    { actor_type: 'Integration', actor_name: 'renovate', bypass_mode: 'always' },
    { actor_type: 'RepositoryRole', actor_name: 'maintain', bypass_mode: 'always' },
    { actor_type: 'User', actor_name: 'octocat', bypass_mode: 'exempt' },
    { actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
    { actor_type: 'DeployKey', bypass_mode: 'always' },
  ]);
});

describe('required checks', () => {
  const checks = (delivery: Delivery, props?: Parameters<typeof RulesetRule.requiredStatusChecks>[0]) =>
    rulesetOf({ rules: [RulesetRule.requiredStatusChecks(props)] }, delivery).rules[0].parameters;

  test('are all gates of the delivery, and GitHub Actions must report them', () => {
    const delivery = Delivery.standalone();
    workflowWithGate(delivery);
    workflowWithGate(delivery, 'docs', 'docs-gate');
    expect(checks(delivery)).toEqual({
      strict_required_status_checks_policy: true,
      do_not_enforce_on_create: false,
      required_status_checks: [{ context: 'ci-gate', integration: 15368 }, { context: 'docs-gate', integration: 15368 }],
    });
  });

  test('are those before a merge: a gate of what follows it is not asked for, unless there is no other', () => {
    const delivery = Delivery.standalone();
    const release = new Workflow(delivery, 'release', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(release, 'build').run('make');
    new CiGate(release, 'release-gate');
    expect(delivery.synth().findings).toEqual([]);
    const asking = Delivery.standalone();
    workflowWithGate(asking);
    const later = new Workflow(asking, 'release', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(later, 'build').run('make');
    new CiGate(later, 'release-gate');
    const everywhere = new Workflow(asking, 'everywhere', { triggers: [Trigger.push({ branches: ['**'] })] });
    new Job(everywhere, 'lint').run('make');
    new CiGate(everywhere, 'lint-gate');
    expect(checks(asking).required_status_checks.map(({ context }: { context: string }) => context)).toEqual(['ci-gate', 'lint-gate']);
    new Ruleset(delivery, 'main', { rules: [RulesetRule.requiredStatusChecks()] });
    expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['repository/required-unreported']);
  });

  test('are asked for once, however often they are named', () => {
    const delivery = Delivery.standalone();
    const { gate } = workflowWithGate(delivery);
    const named = [gate, RequiredCheck.external('cla'), gate, RequiredCheck.external('cla'), RequiredCheck.external('cla', { app: 'cla-bot' })];
    expect(checks(delivery, { checks: named }).required_status_checks).toEqual([{ context: 'ci-gate', integration: 15368 }, { context: 'cla' }, { context: 'cla', integration: 'cla-bot' }]);
  });

  test('of a job have the names of all its legs', () => {
    const delivery = Delivery.standalone();
    const { ci } = workflowWithGate(delivery);
    const unit = new Job(ci, 'unit', { matrix: new Matrix({ axes: { node: [22, 24] } }) });
    unit.run('make');
    expect(checks(delivery, { checks: [unit] }).required_status_checks.map(({ context }: { context: string }) => context)).toEqual(['unit (22)', 'unit (24)']);
  });

  test('follow a job that is renamed', () => {
    const delivery = Delivery.standalone();
    const { ci } = workflowWithGate(delivery);
    const unit = new Job(ci, 'unit', { name: 'Unit tests' });
    unit.run('make');
    expect(checks(delivery, { checks: [unit] }).required_status_checks[0].context).toBe('Unit tests');
  });

  test('of other services come from the app that is named, or from anybody', () => {
    const named = [RequiredCheck.external('codecov/patch', { app: 'codecov' }), RequiredCheck.external('cla', { app: 42 }), RequiredCheck.external('signed')];
    expect(checks(Delivery.standalone(), { checks: named }).required_status_checks).toEqual([{ context: 'codecov/patch', integration: 'codecov' }, { context: 'cla', integration: 42 }, { context: 'signed' }]);
  });

  test.each([['ghe.com', GithubServer.dataResidency('acme')], ['a server of your own', GithubServer.enterpriseServer('github.example.com')]])(
    'on %s the app of GitHub Actions is found by its name, because its id is another one', (_, server) => {
      const delivery = Delivery.standalone();
      new GithubRepository(delivery, 'acme/orders', { server });
      workflowWithGate(delivery);
      expect(checks(delivery).required_status_checks).toEqual([{ context: 'ci-gate', integration: 'github-actions' }]);
    });

  test('of a job that belongs to no workflow of the delivery are a finding', () => {
    const delivery = Delivery.standalone();
    const { test: foreign } = workflowWithGate(Delivery.standalone());
    new Ruleset(delivery, 'main', { rules: [RulesetRule.requiredStatusChecks({ checks: [foreign] })] });
    expect(delivery.synth().findings.map(({ id }) => id)).toContain('repository/required-unknown-name');
  });
});

test('a required deployment takes the environment itself', () => {
  const environment = new DeploymentEnvironment(Delivery.standalone(), 'staging');
  expect(parametersOf(RulesetRule.requiredDeployments([environment]))).toEqual({ required_deployment_environments: ['staging'] });
});

describe('wrong values', () => {
  const ruleset = (props: object) => () => new Ruleset(Delivery.standalone(), 'main', wrong({ rules: [RulesetRule.deletion()], ...props }));
  test.each<[string, () => unknown, string]>([
    ['no rules', ruleset({ rules: [] }), 'rules must not be empty'],
    ['rules that are missing', () => new Ruleset(Delivery.standalone(), 'main', wrong({})), "the option 'rules' is missing"],
    ['the name of a rule', ruleset({ rules: ['deletion'] }), 'rules[0] must be a RulesetRule, such as RulesetRule.pullRequest()'],
    ['the name of a branch as the target', ruleset({ target: 'main' }), 'target must be a RulesetTarget'],
    ['an unknown enforcement', ruleset({ enforcement: 'on' }), "must be one of 'active', 'disabled', 'evaluate'"],
    ['a name instead of an actor', ruleset({ bypassActors: ['me'] }), 'bypassActors[0] must be a BypassActor'],
    ['an empty name', ruleset({ name: ' ' }), 'name must be a string that is not empty'],
    ['a slip of the pen', ruleset({ bypassActor: [] }), "did you mean 'bypassActors'?"],
    ['no branches', () => RulesetTarget.branches([]), "'~ALL' stands for every branch"],
    ['a tag among branches', () => RulesetTarget.branches(['refs/tags/v1']), "the full name of a branch begins with 'refs/heads/'"],
    ['the default branch among tags', () => RulesetTarget.tags(['~DEFAULT_BRANCH']), 'of the names with \'~\' it takes ~ALL'],
    ['a space in a branch', () => RulesetTarget.branches(['my branch']), 'no name or pattern of a branch'],
    ['a branch to be left out', () => RulesetTarget.branches(['!main']), "RulesetTarget.branches(['~ALL'], ['main'])"],
    ['a full name with a space', () => RulesetTarget.branches(['refs/heads/my branch']), 'no name or pattern of a branch'],
    ['a folder', () => RulesetTarget.branches(['release/']), 'Git allows no such name'],
    ['alternatives', () => RulesetTarget.branches(['{main,next}']), 'GitHub knows no {a,b}'],
    ['a set of what is not meant', () => RulesetTarget.tags(['[^v]*']), 'GitHub knows no [^…]'],
    ['a set without its end', () => RulesetTarget.tags(['v[0-9']), 'a [ is not closed'],
    ['a queue that waits for more than it takes', () => RulesetRule.mergeQueue({ minEntriesToMerge: 6 }), 'minEntriesToMerge (6) must not be greater than maxEntriesToMerge (5)'],
    ['an empty name of a team', () => BypassActor.team(''), 'it takes the name of a team as in its address'],
    ['no name of a role', () => BypassActor.role(wrong(undefined)), 'the name must be a string'],
    ['an unknown mode', () => BypassActor.user('octocat', wrong('never')), "the mode must be one of 'always', 'pull_request', 'exempt'"],
    ['a deploy key by pull request', () => BypassActor.deployKey(BypassMode.PULL_REQUEST), 'a deploy key opens no pull request'],
    ['eleven approvals', () => RulesetRule.pullRequest({ requiredApprovals: 11 }), 'requiredApprovals must be a whole number from 0 to 10'],
    ['no merge method', () => RulesetRule.pullRequest({ allowedMergeMethods: [] }), 'allowedMergeMethods must not be empty'],
    ['reviewers without a team', () => RulesetRule.pullRequest(wrong({ requiredReviewers: [{ filePatterns: ['a'] }] })), 'requiredReviewers[0].team is missing'],
    ['a queue that waits too long', () => RulesetRule.mergeQueue({ checkResponseTimeout: Duration.hours(7) }), 'checkResponseTimeout must be a Duration of whole minutes from 1 to 360'],
    ['a queue with too many entries', () => RulesetRule.mergeQueue({ maxEntriesToBuild: 101 }), 'a whole number from 0 to 100'],
    ['a pattern of nothing', () => RulesetRule.branchNamePattern({ pattern: '' }), 'pattern must be a string that is not empty'],
    ['files of 200 megabytes', () => RulesetRule.maxFileSize(200), 'a whole number from 1 to 100'],
    ['no paths', () => RulesetRule.filePathRestriction([]), 'the list of paths must not be empty'],
    ['the name of an environment', () => RulesetRule.requiredDeployments(wrong(['staging'])), 'the list of environments[0] must be an environment'],
    ['an environment whose name is an expression', () => RulesetRule.requiredDeployments([JobEnvironment.named(`${Github.ref}`)]), 'must not hold an expression'],
    ['a repository without its owner', () => RulesetRule.workflows([{ path: 'a.yml', repository: 'shared' }]), "must be 'owner/name'"],
    ['a short commit', () => RulesetRule.workflows([{ path: 'a.yml', sha: 'abc' }]), 'must be a full commit'],
    ['an unknown threshold', () => RulesetRule.codeScanning(wrong([{ tool: 'CodeQL', alerts: 'some' }])), "alerts must be one of 'none'"],
    ['a check without a name', () => RequiredCheck.external(' '), 'it takes the name as it is reported'],
    ['an app that is no app', () => RequiredCheck.external('x', { app: 'Not A Slug' }), 'app must be the slug of a GitHub App'],
    ['checks by name', () => RulesetRule.requiredStatusChecks(wrong({ checks: ['ci-gate'] })), 'checks[0] must be a job or a gate, the object and not its id'],
  ])('%s is refused at once', (_, call, why) => expect(call).toThrow(why));
});

/** The published schemas allow any other key: a slip of the pen would pass. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return copy.type === 'object' && copy.properties ? { ...copy, additionalProperties: false } : copy;
}

/** As applying does it: ids for names. */
function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  if (typeof value !== 'object' || value === null) return value;
  const { name, repository, ...rest } = value as Record<string, unknown>;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withIds(part)]));
  if (typeof copy.type === 'string' && name !== undefined) return { ...copy, id: 1 };
  return { ...copy, ...(name === undefined ? {} : { name }), ...(repository === undefined ? {} : { repository_id: 1 }) };
}

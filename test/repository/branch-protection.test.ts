import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { BranchProtection, BranchProtectionProps, CiGate, CodeOwners, GithubRepository, RequiredCheck, Ruleset, RulesetRule, RulesetTarget, Visibility } from 'slipway/repository';
import { BaseJob, CallJob, Job, JobProps, Matrix, PullRequestActivity, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const wrong = (value: unknown) => value as never;

function job(ci: Workflow, id: string, props: JobProps = {}): Job {
  const made = new Job(ci, id, props);
  made.run('make');
  return made;
}

function setting(triggers = [Trigger.pullRequest()]): { delivery: Delivery; ci: Workflow } {
  const delivery = Delivery.standalone();
  return { delivery, ci: new Workflow(delivery, 'ci', { triggers }) };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function protection(delivery: Delivery): any {
  return JSON.parse(delivery.synthText('.github/slipway.settings.json')).branch_protection[0];
}

/** Messages of a rule of this room. */
const said = (delivery: Delivery, rule: string) => delivery.synth().findings.filter(({ id }) => id === `repository/${rule}`).map(({ message }) => message);

const condition = Github.actor.notEqualTo('octocat');

describe('what is written', () => {
  test('protects main as the first system does: strict, computed checks, one review, stale ones dismissed, linear history, administrators free (OR-8)', () => {
    const { delivery, ci } = setting();
    const checks = [job(ci, 'lint'), job(ci, 'test', { name: 'Unit tests' }), job(ci, 'build', { matrix: new Matrix({ axes: { os: ['linux', 'mac'] } }) })].map((one) => one);
    new BranchProtection(delivery, 'main', { requiredChecks: checks, linearHistory: true });
    expect(protection(delivery)).toMatchObject({
      branch: 'main',
      required_status_checks: { strict: true, checks: ['lint', 'Unit tests', 'build (linux)', 'build (mac)'].map((context) => ({ context, app: 15368 })) },
      required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true },
      required_linear_history: true,
      enforce_admins: false,
    });
  });

  test('asks owners for their approval (GL-35, GE-11)', () => {
    const delivery = Delivery.standalone();
    new CodeOwners(delivery).own('/infrastructure/', ['@acme/platform', '@acme/security']);
    new BranchProtection(delivery, 'main', { codeOwnerReviews: true });
    expect(protection(delivery).required_pull_request_reviews.require_code_owner_reviews).toBe(true);
    expect(said(delivery, 'required-code-owners')).toEqual([]);
  });

  test('asks for the gates of the delivery when no check is named', () => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    new CiGate(ci, 'ci-gate', { name: 'All checks' });
    new BranchProtection(delivery, 'main');
    expect(protection(delivery).required_status_checks).toEqual({ strict: true, checks: [{ context: 'All checks', app: 15368 }] });
  });

  test('is closed by default: nobody may force pushes or delete the branch', () => {
    const delivery = Delivery.standalone();
    new BranchProtection(delivery, 'main');
    expect(protection(delivery)).toEqual({
      branch: 'main',
      required_status_checks: null,
      enforce_admins: false,
      required_pull_request_reviews: { dismiss_stale_reviews: true, require_code_owner_reviews: false, required_approving_review_count: 1, require_last_push_approval: false },
      restrictions: null,
      required_linear_history: false,
      allow_force_pushes: false,
      allow_deletions: false,
      block_creations: false,
      required_conversation_resolution: false,
      lock_branch: false,
      allow_fork_syncing: false,
    });
  });

  test('says all that was declared', () => {
    const delivery = Delivery.standalone();
    const who = { users: ['@octocat'], teams: ['@acme/leads'], apps: ['bot'] };
    new BranchProtection(delivery, 'release', {
      branch: 'release/1.x',
      requiredChecks: [RequiredCheck.external('codecov/patch', { app: 'codecov' })],
      strict: false,
      requiredApprovals: 2,
      dismissStaleReviews: false,
      lastPushApproval: true,
      dismissers: who,
      pullRequestBypassers: { teams: ['bots'] },
      conversationResolution: true,
      linearHistory: true,
      enforceAdmins: true,
      pushers: { users: [], teams: ['leads'] },
      blockCreations: true,
      allowForcePushes: true,
      allowDeletions: true,
      lockBranch: true,
      allowForkSyncing: true,
    });
    expect(protection(delivery)).toEqual({
      branch: 'release/1.x',
      required_status_checks: { strict: false, checks: [{ context: 'codecov/patch', app: 'codecov' }] },
      enforce_admins: true,
      required_pull_request_reviews: {
        dismiss_stale_reviews: false,
        require_code_owner_reviews: false,
        required_approving_review_count: 2,
        require_last_push_approval: true,
        dismissal_restrictions: { users: ['octocat'], teams: ['leads'], apps: ['bot'] },
        bypass_pull_request_allowances: { users: [], teams: ['bots'], apps: [] },
      },
      restrictions: { users: [], teams: ['leads'], apps: [] },
      required_linear_history: true,
      allow_force_pushes: true,
      allow_deletions: true,
      block_creations: true,
      required_conversation_resolution: true,
      lock_branch: true,
      allow_fork_syncing: true,
    });
  });

  test('can do without pull requests', () => {
    const delivery = Delivery.standalone();
    new BranchProtection(delivery, 'main', { requirePullRequest: false });
    expect(protection(delivery).required_pull_request_reviews).toBeNull();
  });

  test('a branch and a workflow may have one name', () => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    new BranchProtection(delivery, 'ci');
    expect(protection(delivery).branch).toBe('ci');
  });
});

describe('wrong values', () => {
  const made = (props: object, id = 'main') => () => new BranchProtection(Delivery.standalone(), id, wrong(props));
  test.each<[string, () => unknown, string]>([
    ['a pattern', made({}, 'release/*'), 'patterns are for a Ruleset'],
    ['a full name', made({ branch: 'refs/heads/main' }), 'names stand without refs/heads/'],
    ['seven approvals', made({ requiredApprovals: 7 }), 'requiredApprovals must be a whole number from 0 to 6'],
    ['a name of a check', made({ requiredChecks: ['ci-gate'] }), 'requiredChecks[0] must be a job or a gate, the object and not its id'],
    ['reviews without pull requests', made({ requirePullRequest: false, codeOwnerReviews: true }), 'codeOwnerReviews is about pull requests'],
    ['creations without pushers', made({ blockCreations: true }), 'blockCreations needs pushers'],
    ['an unknown part of actors', made({ pushers: { team: ['a'] } }), "did you mean 'teams'?"],
    ['a name that cannot be one', made({ pushers: { users: ['not a login'] } }), 'it takes the login of a user'],
    ['a slip of the pen', made({ codeOwnersReviews: true }), "did you mean 'codeOwnerReviews'?"],
  ])('%s is refused at once', (_, call, why) => expect(call).toThrow(why));
});

describe('a required check that is never reported (X-2)', () => {
  const unreported = (triggers: Trigger[], branch = 'main', props: BranchProtectionProps = {}) => {
    const { delivery, ci } = setting(triggers);
    const test = job(ci, 'test');
    new BranchProtection(delivery, branch, { requiredChecks: [test], ...props });
    return said(delivery, 'required-unreported');
  };

  test.each<[string, Trigger[], string]>([
    ['paths', [Trigger.pullRequest({ paths: ['src/**'] })], "has a filter 'paths'"],
    ['paths that are ignored', [Trigger.pullRequest({ pathsIgnore: ['docs/**'] })], "has a filter 'paths-ignore'"],
    ['branches', [Trigger.pullRequest({ branches: ['develop'] })], "leaves out 'main'"],
    ['branches that are ignored', [Trigger.pullRequest({ branchesIgnore: ['ma*'] })], "leaves out 'main'"],
    ['a branch that is taken away again', [Trigger.pullRequest({ branches: ['**', '!main'] })], "leaves out 'main'"],
    ['types', [Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.LABELED] })], "lack 'synchronize'"],
    ['no trigger', [Trigger.workflowDispatch()], "has no trigger 'pull_request'"],
    ['pushes to one branch', [Trigger.push({ branches: ['main'] })], "has no trigger 'pull_request'"],
  ])('because of %s', (_, triggers, why) => {
    expect(unreported(triggers)).toEqual([expect.stringContaining(why)]);
    expect(unreported(triggers)[0]).toContain('waits for ever');
  });

  test.each<[string, Trigger[]]>([
    ['all branches', [Trigger.pullRequest()]],
    ['a pattern that the branch matches', [Trigger.pullRequest({ branches: ['m[a-c]in', 'release/**'] })]],
    ['ignored branches of another name', [Trigger.pullRequest({ branchesIgnore: ['dependabot/**'] })]],
    ['another trigger without a filter', [Trigger.pullRequest({ paths: ['src/**'] }), Trigger.pullRequestTarget()]],
    ['types with what counts', [Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.SYNCHRONIZE, PullRequestActivity.READY_FOR_REVIEW] })]],
    ['every push', [Trigger.push()]],
  ])('is no matter of %s', (_, triggers) => expect(unreported(triggers)).toEqual([]));

  test('because pull requests from forks push nothing into a public repository', () => {
    const { delivery, ci } = setting([Trigger.push()]);
    new GithubRepository(delivery, 'acme/orders', { visibility: Visibility.PUBLIC });
    new BranchProtection(delivery, 'main', { requiredChecks: [job(ci, 'test')] });
    expect(said(delivery, 'required-unreported')).toEqual([expect.stringContaining('from a fork')]);
  });

  test('of a gate is found as well', () => {
    const { delivery, ci } = setting([Trigger.pullRequest({ paths: ['src/**'] })]);
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    new BranchProtection(delivery, 'main');
    expect(said(delivery, 'required-unreported')).toEqual([expect.stringContaining("the check 'ci-gate'")]);
  });

  test('because a matrix or a call is skipped under another name', () => {
    const { delivery, ci } = setting();
    const legs = job(ci, 'legs', { condition, matrix: new Matrix({ axes: { n: [1, 2] } }) });
    const reusable = new ReusableWorkflow(delivery, 'shared');
    job(reusable, 'inner');
    const call = reusable.call(ci, 'call', { condition });
    new BranchProtection(delivery, 'main', { requiredChecks: [legs, call] });
    expect(said(delivery, 'required-unreported')).toEqual([expect.stringContaining('none for its legs'), expect.stringContaining('none for the jobs that it calls')]);
  });

  test('by a ruleset for a pattern of branches is compared with one that matches it', () => {
    const { delivery, ci } = setting([Trigger.pullRequest({ branches: ['release/*'] })]);
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    new Ruleset(delivery, 'releases', { target: RulesetTarget.branches(['release/**']), rules: [RulesetRule.requiredStatusChecks()] });
    new Ruleset(delivery, 'hotfixes', { target: RulesetTarget.branches(['hotfix/*']), rules: [RulesetRule.requiredStatusChecks()] });
    expect(said(delivery, 'required-unreported')).toEqual([expect.stringContaining("leaves out 'hotfix/*'")]);
  });

  test('for the default branch is found when its name is known', () => {
    const { delivery, ci } = setting([Trigger.pullRequest({ branches: ['main'] })]);
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    new GithubRepository(delivery, 'acme/orders', { defaultBranch: 'trunk' });
    new Ruleset(delivery, 'main', { rules: [RulesetRule.requiredStatusChecks()] });
    expect(said(delivery, 'required-unreported')).toEqual([expect.stringContaining("leaves out 'trunk'")]);
  });
});

describe('a required job that may be skipped, which counts as success (X-2)', () => {
  const skippable = (declare: (ci: Workflow, delivery: Delivery) => (BaseJob | RequiredCheck)[]) => {
    const { delivery, ci } = setting();
    new BranchProtection(delivery, 'main', { requiredChecks: declare(ci, delivery) });
    return said(delivery, 'required-skippable');
  };

  test('by its own condition', () => {
    expect(skippable((ci) => [job(ci, 'test', { condition })])).toEqual([expect.stringContaining('it has a condition of its own')]);
  });

  test('because one that it waits for fails, and is not required itself', () => {
    expect(skippable((ci) => [job(ci, 'test', { needs: [job(ci, 'build')] })])).toEqual([expect.stringContaining("it is skipped when 'build' fails")]);
  });

  test('in the workflow that it calls', () => {
    expect(skippable((ci, delivery) => {
      const reusable = new ReusableWorkflow(delivery, 'shared');
      job(reusable, 'inner', { condition });
      return [reusable.call(ci, 'call')];
    })).toEqual([expect.stringContaining("the job 'inner' that it calls")]);
  });

  test('is none when what it waits for is required too', () => {
    expect(skippable((ci) => {
      const build = job(ci, 'build');
      return [build, job(ci, 'test', { needs: [build] })].map((one) => one);
    })).toEqual([]);
  });

  test('is none when the condition holds for every pull request', () => {
    expect(skippable((ci) => [job(ci, 'test', { condition: Github.eventName.notEqualTo('schedule') })])).toEqual([]);
  });

  test('is never a gate', () => {
    const { delivery, ci } = setting();
    job(ci, 'test', { condition });
    new CiGate(ci, 'ci-gate');
    new BranchProtection(delivery, 'main');
    expect(said(delivery, 'required-skippable')).toEqual([]);
  });
});

describe('a name that two jobs have', () => {
  const named = (declare: (ci: Workflow, delivery: Delivery) => Job) => {
    const { delivery, ci } = setting();
    new BranchProtection(delivery, 'main', { requiredChecks: [declare(ci, delivery)] });
    return said(delivery, 'duplicate-context');
  };

  test('in one workflow is found', () => {
    expect(named((ci) => {
      job(ci, 'other', { name: 'test' });
      return job(ci, 'test');
    })).toEqual([expect.stringContaining('by 2 jobs')]);
  });

  test('in a workflow that runs for other commits is none', () => {
    expect(named((ci, delivery) => {
      job(new Workflow(delivery, 'release', { triggers: [Trigger.push({ tags: ['v*'] })] }), 'test');
      return job(ci, 'test');
    })).toEqual([]);
  });

  test('in one matrix is found: values that are cut off are alike', () => {
    const long = 'x'.repeat(120);
    expect(named((ci) => job(ci, 'test', { matrix: new Matrix({ axes: { v: [`${long}1`, `${long}2`] } }) }))).toEqual([expect.stringContaining('2 times by the job')]);
  });
});

test('a name that is only known when it runs is a finding at the line that requires it', () => {
  const { delivery, ci } = setting();
  const call = new CallJob(ci, 'shared', { uses: `acme/workflows/.github/workflows/x.yml@${'0'.repeat(40)}` });
  new BranchProtection(delivery, 'main', { requiredChecks: [call] });
  const [found] = delivery.synth().findings.filter(({ id }) => id === 'repository/required-unknown-name');
  expect(found.message).toContain('not part of this delivery');
  expect(found.fix).toContain('new CiGate(workflow');
  expect(found.places[0].origin.location?.file).toBe(__filename);
});

import { ARN, Conditions, FILE, OURS, PUBLIC, declared, inside, of, statement, trust } from './one-role';
import { delivery, models } from './support';
import { attemptsOn } from '../../lib/identity/access/strangers';
import { Access, AccessMatrix, ExternalRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, Enforcement, GithubRepositoryProps, GithubServer, Ruleset, RulesetProps, RulesetRule, RulesetTarget, Visibility } from 'slipway/repository';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const ANYBODY = 'anybody with a repository on GitHub';
const ALIAS = "somebody by the name of 'acme-evil'";
const [OTHER, LONGER] = ['every other repository of acme', "a repository of acme whose name begins with 'app'"];
const RECYCLED = 'whoever takes the name acme/app after you gave it up';
const [BRANCHES, TAGS, PULLS, ENVIRONMENTS] = ['branch', 'tag', 'pull request', 'other environment'].map((what) => `every ${what} of this repository`);
const names = (environment: string, from = 'branch') => `a workflow on any ${from} that names the environment '${environment}'`;

const EXACT = { StringEquals: { sub: `${OURS}:environment:production` } };

describe('those who get in', () => {
  test.each<[string, Conditions, string[]]>([
    ['have a name that somebody made up', { StringLike: { sub: 'repo:*:pull_request', repository: '?*/?*' } }, [ANYBODY, ALIAS, OTHER, LONGER, RECYCLED, PULLS]],
    ['have any person who starts their runs', { StringLike: { sub: 'repo:*', actor: '?*' } }, [ANYBODY, ALIAS, OTHER, LONGER, RECYCLED]],
    ['are other repositories of the owner, and nobody is told twice', { StringLike: { sub: 'repo:acme/?*:pull_request' } }, [OTHER, LONGER, RECYCLED]],
    ['have a repository of the owner that fits', { StringLike: { sub: 'repo:acme/*-app:pull_request' } }, ["a repository that is called 'acme/any-app'"]],
    ['have the default branch', { StringLike: { sub: 'repo:acme-evil/*:ref:refs/heads/*' }, StringNotLike: { ref: 'refs/heads/any*' } }, [ALIAS]],
    ['have an environment for production', { StringLike: { sub: 'repo:acme-evil/*:environment:?*' }, StringNotLike: { environment: ['any*', 'live', 'x*'] } }, [ALIAS]],
    ['have any environment', { StringLike: { sub: 'repo:acme-evil/*:environment:?*' }, StringNotLike: { environment: ['any', 'prod*', 'live', 'x*'] } }, [ALIAS]],
    ['have an environment of the same name', { StringLike: { sub: 'repo:acme-evil/*:environment:?*' }, StringNotLike: { environment: ['any*', 'prod*', 'x*'] } }, [ALIAS]],
    ['have a file of any name', { StringLike: { sub: `${OURS}:ref:refs/heads/*`, job_workflow_ref: '*.yml@*' } }, [BRANCHES]],
    ['have a workflow of any name', { StringLike: { sub: `${OURS}:ref:refs/heads/*`, workflow: '?*' }, StringNotLike: { workflow: 'x*' } }, [BRANCHES]],
    ['have an environment with a colon', { StringEquals: { sub: `${OURS}:environment:eu%3Aprod` } }, [names('eu:prod')]],
    ['have an environment in the case that is asked for', { StringEquals: { sub: `${OURS}:environment:LIVE` } }, [names('LIVE')]],
  ])('%s', (_, conditions, who) => {
    const made = delivery();
    new DeploymentEnvironment(made, 'live');
    expect(inside(declared({ made, policy: of(conditions) }))).toEqual(who);
  });

  test('have tokens of an enterprise with a provider of its own', () => {
    const issuer = `${PUBLIC}/acme-corp`;
    const who = (conditions: Conditions, from = issuer) => inside(declared({ made: delivery({ server: GithubServer.enterprise('acme-corp') }), policy: trust(statement(conditions, from)) }));
    expect(who({ StringLike: { sub: 'repo:*:pull_request', repository: '?*/?*' } })).toEqual([`every other owner whose tokens come from ${issuer}`, "somebody whose repository is called 'xany/xany'", OTHER, LONGER, RECYCLED, PULLS]);
    expect(who({ StringLike: { sub: 'repo:*-corp/deploy:pull_request' } })).toEqual(["somebody whose repository is called 'any-corp/deploy'"]);
    expect(who({ StringLike: { sub: 'repo:*-corp/deploy:pull_request' } }, PUBLIC)).toEqual(["somebody whose repository is called 'any-corp/deploy'"]);
    expect(who({ StringEquals: { sub: 'repo:acme/app:pull_request' } }, PUBLIC)).toEqual([RECYCLED]);
  });

  test('are no enterprise for sure, but perhaps are where the repository is in one', () => {
    const { strangers } = AccessMatrix.of(declared({ policy: of({ StringLike: { sub: ['repo:*-corp/app:*', 'repo:*:pull_request'] }, StringEquals: { enterprise_id: '42' } }) }));
    expect(strangers.filter(({ access }) => access === Access.UNKNOWN).map(({ who }) => who)).toEqual([PULLS]);
    expect(strangers.filter(({ access }) => access === Access.NO).map(({ who }) => who)).toEqual([ANYBODY, ALIAS, OTHER, LONGER, RECYCLED, BRANCHES, TAGS, ENVIRONMENTS]);
  });

  test('are told with the subject that lets them in', () => {
    const made = declared({ made: delivery({ ownerId: undefined, repositoryId: undefined, createdAt: undefined }), policy: of({ StringLike: { ref: 'refs/heads/any-b*' } }) });
    expect(AccessMatrix.of(made).strangers.filter(({ who }) => who === BRANCHES).map(({ access, why }) => [access, why])).toEqual([[Access.YES, 'statement 1 allows it, as repo:acme/app:ref:refs/heads/any-branch']]);
  });

  test('perhaps, are those of whom one token depends on more', () => {
    const made = declared({ policy: of({ StringLike: { sub: 'repo:*:environment:eu' }, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }) });
    expect(AccessMatrix.of(made).strangers.filter(({ access }) => access === Access.UNKNOWN).map(({ who }) => who)).toEqual([ANYBODY, ALIAS, OTHER, LONGER, RECYCLED, names('eu')]);
  });

  test('have a subject that nobody knows, where the settings ask for what only the run can tell', () => {
    const made = declared({ policy: of({ StringLike: { sub: 'repo:acme@1/app@2:*' } }) });
    const { repository, workflows, identity } = models(made, { useDefault: false, includeClaimKeys: ['repo', 'actor'] });
    expect(attemptsOn(identity.principals[0], { repository, workflows }).filter(({ stranger }) => !stranger.outside).map(({ stranger, outcome, reason }) => [stranger.who, outcome, reason]))
      .toEqual([BRANCHES, TAGS, PULLS, ENVIRONMENTS].map((who) => [who, 'unknown', 'the subject of its token is not known']));
  });
});

test.each([
  ['push', [BRANCHES, TAGS, ENVIRONMENTS]],
  ['pull_request', [PULLS]],
])('those of %s get in, where the subject tells the event', (event, who) => {
  const { repository, workflows, identity } = models(declared({ policy: of({ StringEquals: { sub: `${OURS}:event_name:${event}` } }) }), { useDefault: false, includeClaimKeys: ['repo', 'event_name'] });
  expect(attemptsOn(identity.principals[0], { repository, workflows }).filter(({ outcome }) => outcome === 'allowed').map(({ stranger }) => stranger.who)).toEqual(who);
});

describe('an environment that a stranger names', () => {
  const policy = of(EXACT);

  test.each<[string, (made: ReturnType<typeof delivery>) => void, string[]]>([
    ['is the one of that name', (made) => {
      new DeploymentEnvironment(made, 'staging', { branches: ['main'] });
      new DeploymentEnvironment(made, 'production');
    }, [names('production')]],
    ['is closed to other branches where it is the one of that name, and open to jobs of main', (made) => {
      new DeploymentEnvironment(made, 'staging');
      new DeploymentEnvironment(made, 'production', { branches: ['main'] });
    }, ["a job in the environment 'production'"]],
    ['is open to tags', (made) => new DeploymentEnvironment(made, 'production', { branches: ['main'], tags: ['*'] }), [names('production', 'tag')]],
    ['is open to branches first', (made) => new DeploymentEnvironment(made, 'production', { branches: ['*'], tags: ['*'] }), [names('production')]],
    ['may be another one than those that are declared', (made) => new DeploymentEnvironment(made, 'staging', { branches: ['main'] }), [names('production')]],
  ])('%s', (_, environments, who) => {
    const made = delivery();
    environments(made);
    expect(inside(declared({ made, policy }))).toEqual(who);
  });

  test('may have in its own name what stands for a colon', () => {
    const made = delivery();
    new DeploymentEnvironment(made, 'eu%3aprod');
    expect(inside(declared({ made, policy: of({ StringEquals: { sub: `${OURS}:environment:eu%3aprod` } }) }))).toEqual([names('eu%3aprod')]);
  });

  describe('for protected branches', () => {
    const REF = of({ StringEquals: { sub: `${OURS}:environment:production` }, StringLike: { ref: 'refs/tags/*' } });
    const asked = (ruleset?: Partial<RulesetProps>, asking = policy) => {
      const made = delivery();
      new DeploymentEnvironment(made, 'production', { protectedBranchesOnly: true });
      if (ruleset) new Ruleset(made, 'rules', { rules: [RulesetRule.nonFastForward()], ...ruleset });
      return AccessMatrix.of(declared({ made, policy: asking })).strangers.filter(({ who }) => who === names('production')).map(({ access }) => access);
    };

    test.each<[string, Partial<RulesetProps> | undefined, Access]>([
      ['is open where there is no rule', undefined, Access.YES],
      ['is closed where a rule protects one', {}, Access.NO],
      ['is open where the rule is tried', { enforcement: Enforcement.EVALUATE }, Access.YES],
      ['is open where the rule is switched off', { enforcement: Enforcement.DISABLED }, Access.YES],
      ['is open where the rule is for tags', { target: RulesetTarget.tags(['v*']) }, Access.YES],
    ])('%s', (_, ruleset, access) => {
      expect(asked(ruleset)).toEqual([access]);
    });

    test('is never open to tags', () => {
      expect(asked(undefined, REF)).toEqual([Access.NO]);
    });
  });
});

describe('whoever has another repository calls a workflow', () => {
  const policy = of({ StringLike: { sub: 'repo:*:pull_request' }, StringEquals: { job_workflow_ref: `${FILE}@refs/heads/main` } });
  const who = (props: GithubRepositoryProps, declare: (made: ReturnType<typeof delivery>) => void) => {
    const made = delivery(props);
    declare(made);
    new ExternalRole(made, 'deploy', { roleArn: ARN, trustPolicy: policy });
    const { repository, workflows, identity } = models(made);
    return attemptsOn(identity.principals[0], { repository, workflows }).filter(({ outcome }) => outcome === 'allowed').map(({ stranger }) => stranger.who);
  };

  test.each<[string, (made: ReturnType<typeof delivery>) => void, boolean]>([
    ['that is made for it, beside one that is not', (made) => {
      new Job(new Workflow(made, 'ci', { triggers: [Trigger.push()] }), 'test').run('true');
      new Job(new ReusableWorkflow(made, 'deploy', { triggers: [Trigger.push()] }), 'deploy').run('true');
    }, true],
    ['that is not made for it, beside one that is', (made) => {
      new Job(new ReusableWorkflow(made, 'ci'), 'deploy').run('true');
      new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push()] }), 'test').run('true');
    }, false],
    ['that is not declared', () => undefined, true],
  ])('%s', (_, declare, called) => {
    expect(who({}, declare)).toEqual(called ? [ANYBODY, ALIAS, OTHER, LONGER, RECYCLED, PULLS] : []);
  });
});

test('whoever can push a branch calls what their own repository holds, be it private, and what other repositories hold', () => {
  const who = (file: string) => {
    const made = delivery({ visibility: Visibility.PRIVATE });
    new Job(new ReusableWorkflow(made, 'deploy'), 'deploy').run('true');
    return inside(declared({ made, policy: of({ StringLike: { sub: `${OURS}:ref:*` }, StringEquals: { job_workflow_ref: `${file}@refs/heads/main` } }), id: 'ci' }));
  };
  expect(who(FILE)).toEqual([BRANCHES, TAGS]);
  expect(who('acme/shared/.github/workflows/ci.yml')).toEqual([BRANCHES, TAGS]);
});

describe('a run is meant', () => {
  const meant = (trustedBy: (jobs: Job[], shared: ReusableWorkflow) => Trusted[]) => {
    const made = delivery();
    const main = [Trigger.push({ branches: ['main'] })];
    const [one, two] = ['one', 'two'].map((id) => new Workflow(made, id, { triggers: main }));
    const shared = new ReusableWorkflow(made, 'shared', { triggers: main });
    const jobs = [new Job(one, 'deploy'), new Job(one, 'plan'), new Job(two, 'deploy'), new Job(shared, 'deploy')];
    const role = new ExternalRole(made, 'role', { roleArn: ARN, trustPolicy: of(EXACT), trustedBy: trustedBy(jobs, shared) });
    for (const job of jobs) job.use(role.assume({ region: 'eu-central-1' }));
    return AccessMatrix.of(made).rows.filter((row) => row.meant).map(({ job }) => job);
  };

  test('where its job, or its reusable workflow, is named', () => {
    expect(meant(([job]) => [Trusted.job(job)])).toEqual(['one.yml/deploy']);
    expect(meant((_, shared) => [Trusted.reusableWorkflow(shared, { branches: ['main'] })])).toEqual(['shared.yml/deploy']);
  });
});

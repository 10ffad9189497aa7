import { wholeDocument } from './document';
import { GithubClient, Stopped, applyPlan, changesOf, makePlan, planText, readDocument, titleOf } from '../../lib/apply/inside';
import { GithubServer, faults } from '../support/github-server';

type Whole = { environments: { name: string; [key: string]: unknown }[]; rulesets: { [key: string]: unknown }[]; [key: string]: unknown };

const documentOf = (change: (document: Whole) => void = () => undefined) => {
  const document = wholeDocument() as Whole;
  change(document);
  return readDocument(JSON.stringify(document), 'settings.json');
};

/** Of the document, only this: what is not needed is not applied. */
const only = (...kinds: string[]) => documentOf((document) => {
  for (const kind of ['settings', 'environments', 'rulesets', 'branch_protection', 'secrets', 'variables']) if (!kinds.includes(kind)) document[kind] = undefined;
});

describe('a plan and its application', () => {
  let github: GithubServer;
  let log: string[];
  beforeEach(async () => {
    github = await GithubServer.start();
    log = [];
  });
  afterEach(() => github.stop());

  const clientOf = (options: { token?: string; stop?: AbortSignal; pace?: object; repo?: string; logged?: () => void } = {}) => new GithubClient({
    token: options.token ?? github.token,
    apiUrl: github.url,
    log: (line) => {
      log.push(line);
      options.logged?.();
    },
    random: () => 0.5,
    fetch: github.fetch,
    stop: options.stop,
    pace: { betweenWrites: 0, second: 1, timeout: 2000, ...options.pace },
  }, 'acme', options.repo ?? 'shop');

  const applied = async (desired = documentOf(), prune = false) => {
    const plan = await makePlan(clientOf(), desired, prune);
    return applyPlan(clientOf(), plan, () => undefined);
  };

  const differing = async (desired = documentOf(), prune = false) =>
    changesOf(await makePlan(clientOf(), desired, prune)).map((change) => ({ title: titleOf(change), action: change.action, differences: change.differences }));

  test('does not compare who may bypass a ruleset when GitHub does not show it, and says so (X-10)', async () => {
    await applied();
    const reader = github.grant('ghp_reader_0123456789', ['metadata=read', 'administration=read', 'actions=read', 'environments=read', 'secrets=read', 'variables=read', 'members=read', 'organization_custom_roles=read', 'contents=read']);
    const plan = await makePlan(clientOf({ token: reader }), documentOf(), false);
    expect(changesOf(plan)).toEqual([]);
    expect(plan.notes).toEqual([
      "GitHub shows 'allow_merge_commit', 'delete_branch_on_merge' to administrators only: not compared, and not written.",
      "GitHub shows who may bypass the ruleset 'main' only to tokens with Administration: write: not compared, and not written.",
    ]);
    expect(planText(plan)).toContain("! GitHub shows who may bypass the ruleset 'main'");
  });

  test('sends an environment without the names of rules that a plan may not have, when it has none (ML-6)', async () => {
    await applied(documentOf((document) => { document.environments = [document.environments[0]]; }));
    expect(github.writes.find(({ path }) => path.endsWith('/environments/staging'))!.body).toEqual({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } });
  });

  test('takes a wait timer and reviewers away again', async () => {
    await applied();
    const open = documentOf((document) => Object.assign(document.environments[1], { wait_timer: 0, reviewers: [], deployment_branch_policy: null, branch_policies: [] }));
    expect((await applied(open)).failed).toEqual([]);
    expect(github.state.environments.find(({ name }) => name === 'production')).toMatchObject({ wait_timer: 0, reviewers: [], deployment_branch_policy: null });
    expect(await differing(open)).toEqual([]);
  });

  test('knows an environment in whatever case it was made', async () => {
    await applied(only('environments'));
    expect(await differing({ ...only('environments'), environments: only('environments').environments!.map((one) => ({ ...one, name: one.name.toUpperCase() })) })).toEqual([]);
  });

  test('adds a branch before it takes one away, so that nobody is locked out in between', async () => {
    await applied(only('environments'));
    github.forgetRequests();
    await applied({ ...only('environments'), environments: [{ ...only('environments').environments![0], branch_policies: [{ name: 'release/*', type: 'branch' }] }] });
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  test('writes only what differs, and reads only that back', async () => {
    await applied(only('environments'));
    github.state.environments.find(({ name }) => name === 'production')!.variables.REGION = 'us-east-1';
    github.forgetRequests();
    await applied(only('environments'));
    expect(github.writes.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'PATCH', path: '/repos/acme/shop/environments/production/variables/REGION', body: { value: 'eu-west-1' } },
    ]);
  });

  test('counts variables that were not declared only when they are to go', async () => {
    await applied(only('environments'));
    github.state.environments[0].variables.BY_HAND = '1';
    expect(await differing(only('environments'))).toEqual([]);
    expect(await differing(only('environments'), true)).toEqual([{ title: "variable 'staging/BY_HAND'", action: 'delete', differences: [] }]);
    await applied(only('environments'), true);
    expect(github.state.environments[0].variables).toEqual({ LOG_LEVEL: 'debug' });
  });

  test('takes nothing away of a kind that the document says nothing about', async () => {
    await applied();
    expect(await differing(documentOf((document) => Object.assign(document, { environments: undefined, rulesets: undefined, branch_protection: undefined })), true)).toEqual([]);
  });

  test('does not care what GitHub adds to a rule that was not asked about', async () => {
    await applied(only('rulesets'));
    const rule = github.state.rulesets[0].rules.find(({ type }) => type === 'pull_request')!;
    rule.parameters.brand_new_option = true;
    expect(await differing(only('rulesets'))).toEqual([]);
    rule.parameters.allowed_merge_methods = ['squash'];
    expect(await differing(only('rulesets'))).toEqual([{
      title: "ruleset 'main'",
      action: 'update',
      differences: [{ path: 'rules.pull_request.allowed_merge_methods', after: 'merge' }, { path: 'rules.pull_request.allowed_merge_methods', after: 'rebase' }],
    }]);
  });

  test('has names for ids that were declared, and ids for those that were not', async () => {
    await applied(only('rulesets'));
    github.state.rulesets[0].bypass_actors.push({ actor_type: 'Team', actor_id: 21, bypass_mode: 'always' });
    expect(await differing(only('rulesets'))).toEqual([{ title: "ruleset 'main'", action: 'update', differences: [{ path: 'bypass_actors.Team #21', before: 'always' }] }]);
  });

  test('requires a workflow of this repository by the id of the repository, of another by its name', async () => {
    const rule = (workflows: object[]) => documentOf((document) => { document.rulesets[0].rules = [{ type: 'workflows', parameters: { workflows } }]; });
    await applied(rule([{ path: '.github/workflows/ci.yml' }, { path: '.github/workflows/ci.yml', repository: 'acme/shop', ref: 'refs/heads/main' }]));
    expect(github.state.rulesets[0].rules[0].parameters.workflows).toEqual([
      { path: '.github/workflows/ci.yml', repository_id: 700_001 }, { path: '.github/workflows/ci.yml', repository_id: 700_001, ref: 'refs/heads/main' },
    ]);
  });

  test('says that a repository was renamed', async () => {
    github.state.repository.full_name = 'acme/store';
    const plan = await makePlan(clientOf(), documentOf(), false);
    expect(plan.contradictions).toMatchObject([{ fact: 'name', declared: 'shop', found: 'store', severity: 'note' }]);
    const { repository: _, ...nameless } = documentOf();
    expect((await makePlan(clientOf(), nameless, false)).notes).toContain("'acme/shop' is now 'acme/store': say so in new GithubRepository(…).");
  });

  test('fails with one request when the repository is not there or not visible', async () => {
    await expect(makePlan(clientOf({ repo: 'shoop' }), documentOf(), false)).rejects.toThrow('GET /repos/acme/shoop: not found, or not visible to the token (404).');
    expect(github.received).toHaveLength(1);
  });

  test('stops at once when it is asked to during a pause that GitHub wants', async () => {
    const stop = new AbortController();
    github.faults.add({ at: 1 }, faults.secondaryLimit(403, 1));
    const client = clientOf({ stop: stop.signal, pace: { second: 1000 }, logged: () => setTimeout(() => stop.abort(), 20) });
    await expect(makePlan(client, documentOf(), false)).rejects.toThrow(Stopped);
    expect(log).toEqual(['GitHub asks for a pause (secondary rate limit): going on in 1 s.']);
    expect(github.received).toHaveLength(1);
  });

  test('does not take half an answer for a whole one', async () => {
    github.faults.add({ path: /environments$/ }, faults.dropHalfway);
    expect((await applied(only('environments'))).failed).toEqual([]);
    expect(log.join()).toContain('trying GET /repos/acme/shop/environments again (2 of 4).');
  });

  test('reads no address of an answer: the token goes to one place', async () => {
    github.state.environments.push(...Array.from({ length: 130 }, (_, i) => ({ ...structuredClone(github.state.environments[0] ?? {}), id: i + 1, name: `e${i}`, wait_timer: 0, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [] })));
    const plan = await makePlan(clientOf(), documentOf(), false);
    expect(plan.unmanaged.filter((title) => title.startsWith('environment'))).toHaveLength(130);
    expect(github.gets.filter(({ path }) => path.endsWith('/environments')).map(({ query }) => query)).toEqual(['?per_page=100', '?per_page=100&page=2']);
  });
});

import { parse } from 'yaml';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets, Vars } from 'slipway/expressions';
import { DeliveryHandbook, DeliveryHandbookProps } from 'slipway/pipelines';
import { Cluster, DockerTarget, Gate, HelmTarget, HelmValue, KubernetesTarget, PromotionPipeline, PromotionWorkflow, Release, RollbackPolicy, Rolling, Stage, Upstream } from 'slipway/promotion';
import { BranchProtection, BypassActor, CiGate, CodeOwners, DeploymentEnvironment, GithubRepository, RepositorySettings, Reviewer, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { DispatchInput, Job, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

const PAGES = ['runbook', 'troubleshooting', 'setup'] as const;

/** A delivery of everything that the pages speak of. */
function shop(props?: DeliveryHandbookProps): Delivery {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/shop');
  new RepositorySettings(delivery, { secrets: ['CODECOV_TOKEN'], variables: ['PROMETHEUS_URL'], immutableReleases: true });
  const staging = new DeploymentEnvironment(delivery, 'staging', { branches: ['main'], secrets: ['STAGING_KUBECONFIG'], variables: { GREETING: 'it\'s $HOME `now`' } });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main', 'release/*'], reviewers: [Reviewer.team('leads'), Reviewer.user('ann')], waitTimer: Duration.minutes(5), secrets: ['SSH_KEY', 'PRODUCTION_KUBECONFIG'], variables: { KNOWN_HOSTS: 'shop ssh-ed25519 AAAA' } });
  const ci = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const test = new Job(ci, 'test', { timeout: Duration.minutes(20) });
  test.run('make test', { name: 'Tests', env: { CODECOV_TOKEN: Secrets.get('CODECOV_TOKEN') } });
  const farm = new Job(ci, 'farm', { needs: [test], runsOn: Runner.selfHosted('gpu') });
  farm.run('make farm');
  const gate = new CiGate(ci, 'ci-gate', { guards: [test, farm] });
  new BranchProtection(delivery, 'main', { requiredChecks: [gate], strict: true, requiredApprovals: 2, codeOwnerReviews: true });
  new Ruleset(delivery, 'release tags', { target: RulesetTarget.tags(['v*']), rules: [RulesetRule.deletion()], bypassActors: [BypassActor.team('leads')] });
  new CodeOwners(delivery).own('/deploy/', ['@acme/leads']);

  const images = new Job(ci, 'images', { needs: [gate], condition: Github.isBranch('main') });
  const push = images.run('echo "digest=sha256:1" >> "$GITHUB_OUTPUT"');
  const release = new Release(delivery, 'shop', { images: { web: 'ghcr.io/acme/shop' } });
  images.use(release.record({ digests: { web: push.output('digest') } }));
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [Gate.ref({ branches: ['main'] })] });
  const promotion = new PromotionWorkflow(pipeline, 'promote');
  const cluster = (name: string, secret: string) => Cluster.kubeconfig({ name, secret: Secrets.get(secret) });
  const first = new Stage(pipeline, 'staging', {
    environment: staging,
    workflow: promotion,
    strategies: [new Rolling()],
    targets: [new KubernetesTarget({ cluster: cluster('staging', 'STAGING_KUBECONFIG'), deployment: 'web', namespace: 'shop', images: { web: 'web' } })],
  });
  new Stage(pipeline, 'production', {
    environment: production,
    workflow: promotion,
    strategies: [new Rolling()],
    after: Upstream.all(first),
    override: { reviewers: [Reviewer.team('leads')] },
    rollback: RollbackPolicy.automatic({ timeout: Duration.minutes(60) }),
    targets: [
      new HelmTarget({ cluster: cluster('production', 'PRODUCTION_KUBECONFIG'), release: 'shop', chart: 'chart', images: { image: HelmValue.digest('web') } }),
      new DockerTarget({ project: 'edge', file: 'compose.yml', images: { web: 'web' }, machine: { destination: 'deploy@edge.example.com', privateKey: production.secret('SSH_KEY'), knownHosts: Vars.get('KNOWN_HOSTS') } }),
    ],
  });
  const seed = new Workflow(delivery, 'seed', { triggers: [Trigger.workflowDispatch({ size: DispatchInput.choice({ options: ['small', 'large'], required: true }), of: DispatchInput.string({ required: true, description: 'Of what | and `why`' }), dry: DispatchInput.bool() })] });
  new Job(seed, 'seed').run('make seed');
  new DeliveryHandbook(delivery, 'handbook', props);
  return delivery;
}

let delivery: Delivery;
const pages: Record<string, string> = {};
beforeAll(() => {
  delivery = shop();
  const { documents } = delivery.synth();
  for (const page of PAGES) pages[page] = documents.find(({ path }) => path === `docs/delivery/${page}.md`)!.text;
});

/** The commands of a page, one a line. */
const commandsOf = (page: string) => [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) => block.split('\n')).filter((line) => line !== '' && !line.startsWith('#'));

/** A command of the family of sh, as words. */
const wordsOf = (line: string) => [...line.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([word]) => word.replace(/'/g, ''));

test.each(['runbook', 'troubleshooting'])('every `gh workflow run` of the %s names a workflow that somebody can start, inputs of it, and what can be chosen', (page) => {
  const runs = commandsOf(pages[page]).map(wordsOf).filter(([, , verb]) => verb === 'run').filter(([, noun]) => noun === 'workflow');
  expect(runs.length).toBeGreaterThan(3);
  for (const [, , , file, ...fields] of runs) {
    const { inputs = {} } = parse(delivery.synthText(`.github/workflows/${file}`)).on.workflow_dispatch;
    const given = Object.fromEntries(fields.filter((word) => word !== '-f').map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
    for (const [name, value] of Object.entries(given)) {
      expect(Object.keys(inputs)).toContain(name);
      if (inputs[name].options) expect(inputs[name].options).toContain(value);
    }
    const needed = Object.entries<any>(inputs).filter(([, input]) => input.required && input.default === undefined).map(([name]) => name);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(needed));
  }
});

test('the runbook says how every stage goes back, by a workflow and at its targets', () => {
  const lines = commandsOf(pages.runbook);
  for (const stage of ['staging', 'production']) expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^gh workflow run roll-?back.*yml .*=${stage} `)));
  expect(lines).toEqual(expect.arrayContaining(['kubectl --namespace shop rollout undo deployment/web', 'helm rollback shop --wait --namespace default']));
});

test('the runbook says of each stage what starts it, who approves and how long it takes', () => {
  const row = (stage: string) => pages.runbook.split('\n').find((line) => line.startsWith(`| [${stage}](`))!;
  expect(row('staging')).toMatch(/a recorded release, by itself: \[`promote.yml`\].*\| nobody\. \| \d+ minutes \|/);
  expect(row('production')).toMatch(/verified in staging.*one of @leads, ann\. Past a closed gate: one of @leads\. .*at most 1 hour/);
});

test('the time of a workflow is that of the longest way through its jobs', () => {
  // 20 minutes of the tests, 30 of the farm, 5 of the gate, 30 of the images.
  expect(pages.runbook).toMatch(/^\| \[CI\]\(#ci-ciyml\) .* \| 85 minutes \|$/m);
});

test('every link to a heading of the same page leads to one', () => {
  for (const page of PAGES) {
    const headings = new Set([...pages[page].matchAll(/^#{1,6} (.+)$/gm)].map(([, text]) => text.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')));
    for (const [, target] of pages[page].matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target);
  }
});

test('of each job the troubleshooting page says under which name it shows, and what may be the matter by what is declared', () => {
  const section = (job: string) => new RegExp(`^#### \`${job}\`\\n([^]*?)(?=^####? )`, 'm').exec(pages.troubleshooting)![1];
  expect(section('test')).toMatch(/Shows as `test`[^]*`Tests`[^]*longer than 20 minutes[^]*`CODECOV_TOKEN` \(a secret of the repository: `gh secret list`\)[^]*pull request of a fork/);
  expect(section('farm')).toMatch(/no machine of yours with `self-hosted`, `gpu`[^]*\*\*It is skipped\*\*: `test` did not succeed/);
});

test('what keeps a pull request from being merged is what the branch asks', () => {
  expect(pages.troubleshooting).toMatch(/### Into `main`\n\n- \*\*`ci-gate` is red[^]*stands for `test`, `farm`[^]*out of date[^]*2 must approve[^]*code owner/);
});

test('a gate is named with its likely causes, and with who can open it', () => {
  const production = /### To production\n([^]*?)^### |^## /m.exec(pages.troubleshooting.slice(pages.troubleshooting.indexOf('### To production')))![0];
  expect(production).toMatch(/\| `upstream` \| verified in staging \| .* \| yes \|/);
  expect(production).toContain('past closed gates: one of @leads is asked');
});

test('secrets are asked for, and no value of one is on a command line', () => {
  const lines = commandsOf(pages.setup).filter((line) => line.includes('gh secret set'));
  expect(lines.map((line) => / gh secret set (.+)$/.exec(line)![1])).toEqual(['STAGING_KUBECONFIG --env staging', 'SSH_KEY --env production', 'PRODUCTION_KUBECONFIG --env production', 'CODECOV_TOKEN']);
  expect(pages.setup).not.toMatch(/secret set .*(?:--body|-b\b|<)/);
});

test('what is in a text is Markdown nowhere, and a shell takes a value as it is', () => {
  expect(pages.runbook).toContain('Of what \\| and \\`why\\`');
  expect(pages.setup).toContain("gh variable set GREETING --env staging --body='it'\\''s $HOME `now`'");
});

test('the pages lie where somebody wants them, and link to each other there', () => {
  const paths = shop({ folder: 'handbook' }).synth().documents.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(PAGES.map((page) => `handbook/${page}.md`)));
  expect(() => shop({ folder: '../out' })).toThrow(/folder.*'\.\.\/out'/);
});

test('a delivery of one workflow has a handbook without what it does not have', () => {
  const small = Delivery.standalone();
  const ci = new ReusableWorkflow(small, 'ci');
  new Job(ci, 'test').run('make test');
  new DeliveryHandbook(small, 'handbook');
  const texts = PAGES.map((page) => small.synth().documents.find(({ path }) => path === `docs/delivery/${page}.md`)!.text);
  expect(texts[0]).not.toMatch(/## Go back|## Pipelines|## Alerts|## Who owns/);
  expect(texts[2]).not.toMatch(/## Environments|slipway apply/);
});

import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, RunStep, Runner, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HEAD = 'github.event.pull_request.head.sha';
const TRIGGERS: Readonly<Record<string, Trigger>> = {
  pull_request: Trigger.pullRequest(),
  pull_request_target: Trigger.pullRequestTarget(),
  workflow_run: Trigger.workflowRun({ workflows: ['Elsewhere'] }),
};

/** Whether a job that has the secrets, and takes the code of a pull request, is left open to strangers. */
function open(step: Step, condition?: string, event = 'pull_request_target'): boolean {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'CI', { triggers: [TRIGGERS[event]] }), 'job', { condition: condition === undefined ? undefined : Expression.raw(condition) }).use(step);
  return delivery.synth().findings.some(({ id }) => id === 'security/pull-request-target-checkout');
}

const checkout = (inputs: Readonly<Record<string, string>>) => new UsesStep(`actions/checkout@${SHA}`, { inputs });
const script = (text: string, value = HEAD) => new RunStep(text, { env: { HEAD: Expression.raw(value), OTHER: 'x' } });

describe('the code of a pull request', () => {
  test.each([
    'gh pr checkout 1', 'gh  pr  checkout 1', 'git fetch origin pull/1/head\ngit checkout FETCH_HEAD', 'git  fetch origin pull/1/merge; git  -C  app  merge x', 'git pull origin "refs/pull/$NUMBER/head"', 'git fetch origin "$HEAD" && git show FETCH_HEAD:f', 'git  fetch origin $HEAD\ngit cat-file blob FETCH_HEAD:f', 'git pull origin ${HEAD}', 'git checkout "$HEAD"',
    'git switch --detach "$HEAD"', 'git merge "$HEAD"', 'git reset --hard "$HEAD"', 'git clone x --branch "$HEAD"', 'git worktree add x "$HEAD"', 'git -C app fetch origin "$HEAD"; patch -p1', 'git -c a=b --git-dir "a b" fetch "$HEAD"; git.exe rebase x', 'git cherry-pick "$HEAD"', 'git restore -s "$HEAD" .', 'git archive "$HEAD" | tar x', 'git read-tree -u "$HEAD"', 'git show "$HEAD:run.sh" | sh', 'git  -C  app  checkout "$HEAD"', 'git --no-pager checkout "$HEAD"',
    'gh repo clone x -- -b "$HEAD"', 'gh  repo  clone "$HEAD"', 'git fetch origin \\\n  "$HEAD"\ngit unheard-of', 'git checkout -b new "$HEAD"', 'git checkout -B "$HEAD" --detach "$HEAD"', 'git switch --orphan=new "$HEAD"', 'git remote add x "$HEAD"; git checkout x/main', 'git $VERB "$HEAD"', 'git checkout %HEAD%', 'git checkout "$head"', 'make\ngit checkout "$HEAD"', 'git fetch "$OTHER"; git checkout "$HEAD"',
  ])('is taken by %j', (text) => {
    expect(open(script(text))).toBe(true);
  });

  test('is taken in the words of every shell', () => {
    const inShell = (text: string, shell: string) => open(new RunStep(text, { shell, env: { HEAD: Expression.raw(HEAD) } }));
    expect([inShell('git checkout $env:HEAD', 'pwsh'), inShell('git checkout "$env:HEAD"', 'pwsh'), inShell('git checkout %HEAD%', 'cmd'), inShell('import os, subprocess\nsubprocess.run(["git", "checkout", os.environ["HEAD"]])', 'python')]).toEqual([true, true, true, true]);
    expect([inShell('Write-Host $env:HEAD; git checkout main', 'pwsh'), inShell('import os\nprint(os.environ["HEAD"])', 'python')]).toEqual([false, false]);
  });

  test.each(['sudo git checkout "$HEAD"', 'timeout 60 git checkout "$HEAD"', 'get() { git checkout "$1"; }\nget "$HEAD"', 'sha="$HEAD"; git checkout "$sha"', 'bash -c "git checkout $HEAD"', 'for ref in "$HEAD"; do git checkout "$ref"; done', 'git fetch origin "pull/$(cat n)/head"; git checkout FETCH_HEAD'])('is taken behind what runs or hands it on: %j', (text) => {
    expect(open(script(text))).toBe(true);
  });

  test.each([
    'echo "$HEAD"', 'git fetch origin main', 'git fetch origin pull', 'gh pr view 1', 'gh pr list; checkout', 'git log "$HEAD"', 'git checkout "$OTHER"', 'git checkout "$HEADER"', 'git checkout main; echo "$HEAD"', 'git checkout main && echo "$HEAD"',
    'git checkout main | cat "$HEAD"', 'git checkout main\necho "$HEAD"', 'git fetch origin main\necho pull/1/head', 'git fetch origin pull/1\necho x/head', 'legit checkout "$HEAD"', 'gh repo view "$HEAD"', 'git checkout HEAD',
    'git fetch origin pull/1/head', 'git fetch origin "$HEAD"; git diff HEAD FETCH_HEAD', 'git fetch origin "$HEAD" && git merge-base HEAD FETCH_HEAD', 'git checkout x; git fetch "$HEAD"', 'git checkout -b "$HEAD"', 'git checkout -B "$HEAD" --quiet', 'git switch --create "$HEAD"', 'git switch -c="$HEAD"',
    'git push origin "HEAD:$HEAD"', 'git show --stat "$HEAD"', 'git worktree add -b "$HEAD" ../x', 'git cat-file -e "$HEAD"', 'git branch "$HEAD"', 'git tag "$HEAD"', 'git remote add x "$HEAD"', 'echo dispatch; gh pr diff 1', 'git -c "a b" log "$HEAD"',
  ])('is not by %j', (text) => {
    expect(open(script(text))).toBe(false);
  });

  test.each([
    'github.event.pull_request.head.ref', 'github.head_ref', 'github.event.pull_request.merge_commit_sha', 'github.EVENT.PULL_REQUEST.HEAD.SHA',
  ])('is what %s names', (path) => {
    expect([open(script('git checkout "$HEAD"', path)), open(checkout({ ref: `\${{ ${path} }}` }))]).toEqual([true, true]);
  });

  test.each(['github.sha', 'github.event.pull_request.base.sha', 'github.base_ref', 'github.event.number'])('is not what %s names', (path) => {
    expect([open(script('git checkout "$HEAD"', path)), open(checkout({ ref: `\${{ ${path} }}` }))]).toEqual([false, false]);
  });

  test('is taken with a ref, or from its repository, by a checkout and by nothing else', () => {
    expect(open(checkout({ ref: 'refs/pull/${{ github.event.number }}/merge' }))).toBe(true);
    expect(open(checkout({ repository: '${{ github.event.pull_request.head.repo.full_name }}' }))).toBe(true);
    expect([open(checkout({})), open(checkout({ ref: 'main' })), open(checkout({ path: `\${{ ${HEAD} }}` }))]).toEqual([false, false, false]);
    expect(open(new UsesStep(`acme/checkout@${SHA}`, { inputs: { ref: `\${{ ${HEAD} }}` } }))).toBe(false);
  });
});

describe('a condition', () => {
  const letsIn = (condition: string, event = 'pull_request_target') => open(event === 'workflow_run' ? checkout({ ref: '${{ github.event.workflow_run.head_sha }}' }) : checkout({ ref: `\${{ ${HEAD} }}` }), condition, event);
  const REPO = 'github.event.pull_request.head.repo';

  test.each([
    `${REPO}.full_name == github.repository`, `github.repository == ${REPO}.full_name`, `${REPO}.id == github.repository_id`, `${REPO}.node_id == github.event.repository.node_id`, `${REPO}.owner.login == github.repository_owner`, `${REPO}.owner.id == github.repository_owner_id`,
    `${REPO}.full_name == github.event.repository.full_name`, `${REPO}.id == github.event.repository.id`, `${REPO}.owner.login == github.event.repository.owner.login`, `${REPO}.owner.id == github.event.repository.owner.id`,
    `${REPO}.full_name == 'acme/app'`, "github.event.pull_request.head.user.login == 'acme'", "github.event.pull_request.head.user.id == '7'", `${REPO}.full_name == github.event.pull_request.base.repo.full_name`,
    `${REPO}.id == github.event.pull_request.base.repo.id`, `${REPO}.owner.login == github.event.pull_request.base.repo.owner.login`, 'github.event.pull_request.head.user.login == github.event.pull_request.base.user.login',
    'github.event.pull_request.head.user.id == github.event.pull_request.base.user.id', `!${REPO}.fork`, `${REPO}.fork == false`, `${REPO}.fork != true`, `!(${REPO}.fork == true)`, `!(${REPO}.full_name != github.repository)`,
    `${REPO}.full_name == github.repository && github.actor != 'x'`, `github.actor != 'x' && !${REPO}.fork`, `!(${REPO}.fork || github.actor == 'x')`, `!${REPO}.fork || ${REPO}.full_name == github.repository`, "github.event_name == 'push'", "github.event_name != 'pull_request_target'",
    'GITHUB.event.PULL_REQUEST.head.repo.FORK == false',
    // There is no such field, and nothing is not equal to a text: nobody gets in.
    "github.event.workflow_run.event == 'push'",
  ])('%s keeps strangers out', (condition) => {
    expect(letsIn(condition)).toBe(false);
  });

  test.each([
    `${REPO}.full_name != github.repository`, `${REPO}.full_name == ''`, `${REPO}.full_name == github.actor`, `${REPO}.name == github.event.repository.name`, `${REPO}.fork`, `${REPO}.fork == true`, `${REPO}.fork != false`, `!!${REPO}.fork`, 'github.repository == github.repository',
    `!(${REPO}.fork && github.actor == 'x')`, `!${REPO}.fork || github.actor == 'x'`, "github.event_name == 'pull_request_target'", "github.event_name != 'push'", "github.actor == 'dependabot[bot]'", 'github.event.workflow_run.head_repository.fork == false',
    `x${REPO}.full_name == github.repository`, `${REPO}.full_name == env.repository`, `${REPO}.full_name == github.repository.x`, "contains(github.event.pull_request.labels.*.name, 'safe')", 'true', 'github.event.pull_request.draft == false',
    `${REPO}.full_name == inputs.github.repository`, `needs.${REPO}.full_name == github.repository`, `${REPO}.full_name == inputs.github.event.pull_request.base.repo.full_name`, `${REPO}.owner.login == github.event.pull_request.base.user.login.x`,
    "!contains(github.event.pull_request.labels.*.name, 'x')", "github.event.workflow_run.event != 'pull_request'", `${REPO}.fork >= true`, `${REPO}.id == 7`, `${REPO}.full_name.x == github.repository`, `${REPO}.id_of == github.repository_id`, `x.${REPO}.id == github.repository_id`, 'github.event_name == inputs.event',
  ])('%s does not', (condition) => {
    expect(letsIn(condition)).toBe(true);
  });

  test.each([
    ['github.event.workflow_run.head_repository.full_name == github.repository', false], ["github.event.workflow_run.event == 'push'", false], ["github.event.workflow_run.event == 'SCHEDULE'", false],
    ["github.event.workflow_run.event == 'workflow_dispatch'", false], ["github.event.workflow_run.event == 'repository_dispatch'", false], ["github.event.workflow_run.event == 'release'", false], ["github.event.workflow_run.event == 'merge_group'", false],
    ["github.event.workflow_run.event == 'create'", false], ["github.event.workflow_run.event == 'delete'", false], ["github.event.workflow_run.event != 'pull_request'", true], ["github.event.workflow_run.event != 'pull_request' && github.event.workflow_run.event == 'push'", false], ["github.event.workflow_run.event == 'pull_request'", true],
    ["github.event.workflow_run.event != 'push'", true], ["github.event.workflow_run.event == 'issues'", true], [`!${REPO}.fork`, true], // A fork that is gone is none, and nothing is equal to nothing.
    ['github.event.workflow_run.head_repository.fork == false', true], ['github.event.workflow_run.head_repository.full_name == github.event.pull_request.base.repo.full_name', true],
    ["github.event.workflow_run.conclusion == 'success'", true],
  ])('of a run after another one: %s, so open is %s', (condition, expected) => {
    expect(letsIn(condition, 'workflow_run')).toBe(expected);
  });
});

describe('a machine of its own', () => {
  const reached = (condition: string) => {
    const delivery = Delivery.standalone();
    const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'job', { runsOn: Runner.selfHosted('linux'), condition: Expression.raw(condition) });
    job.run('make');
    return delivery.synth().findings.some(({ id }) => id === 'security/self-hosted-on-fork');
  };

  test('is not reached by a fork when the job asks whether there is one', () => {
    expect(['!github.event.pull_request.head.repo.fork', "github.event_name != 'pull_request'", 'github.event.pull_request.head.repo.full_name == github.repository'].map(reached)).toEqual([false, false, false]);
    expect(["github.actor != 'x'", "github.event_name == 'pull_request'"].map(reached)).toEqual([true, true]);
  });
});

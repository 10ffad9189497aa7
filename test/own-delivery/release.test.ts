import { JobText, committed, needsOf, scriptsOf, settings, stepsOf, usesOf, workflow, workflows } from './repository';

const release = workflow('release');
const jobs = Object.entries(release.jobs);
const publishers = jobs.filter(([id]) => id.startsWith('publish-'));
const environment = (name: string) => settings().environments.find((one: any) => one.name === name);
const writes = ({ permissions }: JobText) => Object.keys(permissions).filter((scope) => permissions[scope] === 'write');
const secretsIn = (text: string) => [...new Set([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name))].sort();

test('a release tag starts it, and nothing else does', () => {
  expect(release.on).toEqual({ push: { tags: ['v*'] } });
});

test('every registry has a job of its own, and every language of jsii goes to one', () => {
  expect(publishers.map(([id]) => id)).toEqual(['publish-npm', 'publish-pypi', 'publish-maven', 'publish-go', 'publish-github']);
  const { targets } = JSON.parse(committed('package.json')).jsii;
  expect(Object.keys(targets).sort()).toEqual(['go', 'java', 'python']);
  const fetched = publishers.flatMap(([, job]) => usesOf(job, 'actions/download-artifact').flatMap((step) => step.with!.name ?? []));
  expect(fetched.sort()).toEqual(['js', ...Object.keys(targets)].map((language) => `dist-${language}`).sort());
});

test.each(publishers)('%s runs behind an environment that a release tag alone can enter, administrators included', (_, job) => {
  const { branch_policies, deployment_branch_policy, can_admins_bypass } = environment(job.environment!.name);
  expect(branch_policies).toEqual([{ name: 'v*', type: 'tag' }]);
  expect(deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
  expect(can_admins_bypass).toBe(false);
});

test.each(publishers.filter(([id]) => id !== 'publish-github'))('%s waits until a release manager approves who did not push the tag', (_, job) => {
  expect(environment(job.environment!.name)).toMatchObject({ reviewers: [{ type: 'Team', name: 'release-managers' }], prevent_self_review: true });
});

test('nothing is published before all is attested, and the release on GitHub waits for all registries, and so for all approvals', () => {
  const registries = publishers.map(([id]) => id).filter((id) => id !== 'publish-github');
  for (const id of registries) expect(needsOf(release.jobs[id])).toContain('attest');
  expect(needsOf(release.jobs['publish-github'])).toEqual(expect.arrayContaining(registries));
});

test.each(publishers)('%s takes what this workflow attested for this tag', (_, job) => {
  const [fetch, verify, ...rest] = stepsOf(job);
  expect(fetch.uses).toMatch(/^actions\/download-artifact@/);
  expect(verify.run).toContain('gh attestation verify "$file" --repo "$GITHUB_REPOSITORY" --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/release.yml" --source-ref "$GITHUB_REF"');
  expect(rest).not.toEqual([]);
});

test('who builds can read the sources and nothing else, without a cache that another run filled, or a script of a package', () => {
  const [build, ...others] = Object.values(workflow('package').jobs);
  expect(others).toEqual([]);
  expect(build.permissions).toEqual({ contents: 'read' });
  expect(release.jobs.package.permissions).toEqual({ contents: 'read' });
  expect(usesOf(build, 'actions/setup-node')[0].with).toMatchObject({ 'package-manager-cache': false });
  expect(usesOf(build, 'actions/setup-go')[0].with).toMatchObject({ cache: false });
  expect(scriptsOf(build)).toContain('npm ci --no-audit --no-fund --ignore-scripts');
  expect(secretsIn(committed('.github/workflows/package.yml'))).toEqual([]);
});

test('who signs or publishes runs no code of the repository, nor of its dependencies', () => {
  for (const [, job] of jobs.filter(([, candidate]) => writes(candidate).length > 0 || candidate.environment)) {
    expect(usesOf(job, 'actions/checkout')).toEqual([]);
    expect(scriptsOf(job).join('\n')).not.toMatch(/npm (?:ci|install|run)|npx|pip install|mvn/);
  }
});

test('a job can write what it is there for, and nothing else', () => {
  expect(Object.fromEntries(jobs.map(([id, job]) => [id, writes(job)]).filter(([, scopes]) => scopes.length > 0))).toEqual({
    'attest': ['attestations', 'id-token'],
    'publish-npm': ['id-token'],
    'publish-pypi': ['id-token'],
    'publish-github': ['contents'],
  });
});

test('there are secrets where a registry knows no trusted publishing, in its environment alone', () => {
  const read = [...workflows().keys()].flatMap((id) => secretsIn(committed(`.github/workflows/${id}.yml`)));
  const declared = settings().environments.flatMap(({ name, secrets }: { name: string; secrets: string[] }) => secrets.map((secret) => [name, secret]));
  expect(read).toEqual(declared.map(([, secret]: string[]) => secret).sort());
  expect(new Set(declared.map(([name]: string[]) => name))).toEqual(new Set(['maven-central', 'go']));
});

test('nobody moves or removes a release tag, and only release managers make one', () => {
  const rules = (name: string) => settings().rulesets.find((ruleset: any) => ruleset.name === name);
  for (const name of ['who-tags-releases', 'release-tags']) expect(rules(name)).toMatchObject({ target: 'tag', enforcement: 'active', conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } } });
  expect(rules('release-tags').bypass_actors).toEqual([]);
  expect(rules('release-tags').rules.map(({ type }: { type: string }) => type)).toEqual(['update', 'deletion', 'required_status_checks']);
  expect(rules('who-tags-releases')).toMatchObject({ rules: [{ type: 'creation' }], bypass_actors: [{ actor_type: 'Team', actor_name: 'release-managers' }] });
});

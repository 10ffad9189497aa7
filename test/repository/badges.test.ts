import { Delivery } from 'slipway/delivery';
import { GithubRepository, GithubServer, StatusBadges } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function workflowIn(delivery: Delivery, id = 'ci', name?: string): Workflow {
  const workflow = new Workflow(delivery, id, { name, triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  new Job(workflow, 'test').run('make test');
  return workflow;
}

/** The lines between the marks of the README. */
function badgesOf(declare: (badges: StatusBadges, delivery: Delivery) => void, repository: (delivery: Delivery) => void = (delivery) => void new GithubRepository(delivery, 'acme/shop')): string[] {
  const delivery = Delivery.standalone();
  repository(delivery);
  declare(new StatusBadges(delivery, 'badges'), delivery);
  return delivery.synthText('README.md').split('\n').slice(1, -2);
}

test('a badge shows the runs of a workflow on the default branch and leads to the list of them (GL-37)', () => {
  expect(badgesOf((badges, delivery) => badges.addWorkflow(workflowIn(delivery, 'ci-cd', 'CI / CD')))).toEqual([
    '[![CI / CD](https://github.com/acme/shop/actions/workflows/ci-cd.yml/badge.svg?branch=main)](https://github.com/acme/shop/actions/workflows/ci-cd.yml?query=branch%3Amain)',
  ]);
});

test('branch and event are filters of the picture and of the link alike', () => {
  expect(badgesOf((badges, delivery) => badges.addWorkflow(workflowIn(delivery), { branch: 'release/1', event: 'push', label: 'Build' }))).toEqual([
    '[![Build](https://github.com/acme/shop/actions/workflows/ci.yml/badge.svg?branch=release%2F1&event=push)](https://github.com/acme/shop/actions/workflows/ci.yml?query=branch%3Arelease%2F1+event%3Apush)',
  ]);
});

test('a badge knows the server and the default branch of the repository', () => {
  const [line] = badgesOf((badges, delivery) => badges.addWorkflow(workflowIn(delivery)), (delivery) => {
    new GithubRepository(delivery, 'acme/shop', { server: GithubServer.enterpriseServer('github.example.com'), defaultBranch: 'trunk' });
  });
  expect(line).toContain('(https://github.example.com/acme/shop/actions/workflows/ci.yml/badge.svg?branch=trunk)');
});

test('badges of others stand beside those of workflows (ST-7)', () => {
  expect(badgesOf((badges) => {
    badges.addBadge('coverage', { image: 'https://img.example/coverage.svg', link: 'https://example.com/coverage' });
    badges.addBadge('a [b] <c>\n--', { image: 'https://img.example/x.svg' });
  })).toEqual(['[![coverage](https://img.example/coverage.svg)](https://example.com/coverage)', '![a \\[b\\] &lt;c&gt; --](https://img.example/x.svg)']);
});

test('the Markdown can be had for use elsewhere', () => {
  const delivery = Delivery.standalone();
  const repository = new GithubRepository(delivery, 'acme/shop');
  const badges = new StatusBadges(delivery, 'badges', { workflows: [workflowIn(delivery)] });
  expect(delivery.synthText('README.md')).toContain(`\n${badges.markdown(repository)}\n`);
});

test('without a repository there is no badge, and a finding says what to declare', () => {
  const delivery = Delivery.standalone();
  new StatusBadges(delivery, 'badges', { workflows: [workflowIn(delivery)] });
  const { documents, findings } = delivery.synth();
  expect(findings).toMatchObject([{ id: 'repository/missing-repository', fix: "Declare it: new GithubRepository(delivery, 'owner/name')." }]);
  expect(documents.map(({ path }) => path)).toEqual(['.github/workflows/ci.yml']);
});

test.each(['../README.md', '/README.md', 'docs/../../x.md', 'docs\\x.md', 'C:x.md', '.git/x.md', 'a/.git/x.md', 'docs//x.md', 'README', 'README.txt', './README.md', ''])('the file %j is refused in the call', (file) => {
  expect(() => new StatusBadges(Delivery.standalone(), 'badges', { file })).toThrow('a Markdown file from the root of the repository on');
});

test.each([
  ['a workflow as text', (badges: StatusBadges) => badges.addWorkflow('ci' as unknown as Workflow), /must be a Workflow/],
  ['a picture that is no address', (badges: StatusBadges) => badges.addBadge('x', { image: 'javascript:alert(1)' }), /image must be an address/],
  ['a picture that ends the brackets', (badges: StatusBadges) => badges.addBadge('x', { image: 'https://x/)' }), /image must be an address/],
  ['a branch as a ref', (badges: StatusBadges) => badges.addWorkflow(workflowIn(Delivery.standalone()), { branch: 'refs/heads/main' }), /branch must be the name of a branch/],
])('is refused in the call: %s', (_, add, message) => {
  expect(() => add(new StatusBadges(Delivery.standalone(), 'badges'))).toThrow(message);
});

test.each(['', 'a b', 'a -->', '-x', 'x_'])('marks cannot say %j', (id) => {
  expect(() => new StatusBadges(Delivery.standalone(), id)).toThrow('letters, digits, - and _');
});

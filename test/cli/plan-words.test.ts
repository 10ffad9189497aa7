import { SETTINGS_FILE } from 'slipway/repository/inside';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { GithubServer } from '../support/github-server';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, DeploymentEnvironmentProps, GithubRepository, Reviewer } from 'slipway/repository';

let github: GithubServer;
beforeEach(async () => {
  github = await GithubServer.start();
});
afterEach(async () => github.stop());

const slug = (i: number) => github.state.teams[i].slug;

function document(props: DeploymentEnvironmentProps): string {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/shop');
  new DeploymentEnvironment(delivery, 'production', { preventSelfReview: true, ...props });
  return delivery.synthText(SETTINGS_FILE);
}

async function slipway(files: { [path: string]: string }, args: string[], programs: { [call: string]: string } = {}): Promise<FakeTerminal & { code: number }> {
  const terminal = new FakeTerminal();
  terminal.env.GH_TOKEN = github.token;
  Object.assign(terminal.files, files);
  Object.assign(terminal.programs, programs);
  return Object.assign(terminal, { code: await run([...args, '--api-url', github.url], terminal) });
}

test('of something new the plan shows the value, of a list that changes what enters or leaves', async () => {
  const [first, second] = [document({ reviewers: [Reviewer.team(slug(0))] }), document({ reviewers: [Reviewer.team(slug(0)), Reviewer.team(slug(1))], variables: { REGION: 'eu' } })];
  expect((await slipway({ [SETTINGS_FILE]: first }, ['plan'])).stdout).toContain(`    reviewers: Team ${slug(0)}\n`);
  await slipway({ [SETTINGS_FILE]: first }, ['apply', '--yes']);
  const more = (await slipway({ [SETTINGS_FILE]: second }, ['plan'])).stdout;
  expect(more).toContain(`~ 1. environment 'production'\n    reviewers:\n      + Team ${slug(1)}\n    variables.REGION:\n      + eu\n`);
  await slipway({ [SETTINGS_FILE]: second }, ['apply', '--yes']);
  expect((await slipway({ [SETTINGS_FILE]: first }, ['plan', '--prune'])).stdout).toContain(`    reviewers:\n!     - Team ${slug(1)}  (weakens)\n`);
});

test('a team that does not exist is named with the environment that names it', async () => {
  const { code, stderr } = await slipway({ [SETTINGS_FILE]: document({ reviewers: [Reviewer.team('nobody')] }) }, ['plan']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^environment 'production': There is no team 'nobody' in the organization 'acme'/);
});

test('in a folder of a repository the document at its root is read, unless --file names another', async () => {
  const files = { [`../../${SETTINGS_FILE}`]: document({}) };
  const below = { 'git rev-parse --show-cdup': '../../' };
  expect((await slipway(files, ['plan'], below)).stdout).toContain("+ 1. environment 'production'");
  expect((await slipway(files, ['plan', '--file', 'settings.json'], below)).stderr).toContain("There is no 'settings.json'.");
  expect((await slipway(files, ['plan'], { 'git rev-parse --show-cdup': '' })).stderr).toContain(`There is no '${SETTINGS_FILE}'.`);
});

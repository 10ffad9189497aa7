import { SETTINGS_FILE } from 'slipway/repository/inside';
import { BROKEN, Broken } from './support/broken-answers';
import { run } from '../../lib/cli';
import { everything, startGithub } from '../apply/harness';
import { FakeTerminal } from '../cli/fake-terminal';
import { GithubServer, GithubState } from '../support/github-server';

jest.setTimeout(120_000);

let github: GithubServer;
let state: GithubState;
beforeAll(async () => {
  github = await startGithub();
  github.state.environments.push({ ...leftOver(), name: 'left over' });
  state = structuredClone(github.state);
});
afterAll(async () => github.stop());
afterEach(() => jest.restoreAllMocks());

function leftOver(): GithubState['environments'][number] {
  return { id: 5, name: '', wait_timer: 0, prevent_self_review: false, can_admins_bypass: true, reviewers: [], deployment_branch_policy: null, branch_policies: [], protection_rules: [], variables: {}, secrets: [] };
}

/** One of each kind: what more of the same would ask is asked of the first. */
function document(): string {
  const { settings, environments, rulesets, branch_protection, secrets, variables } = everything();
  const { repository, actions_permissions, selected_actions, immutable_releases, vulnerability_alerts, workflow_permissions } = settings!;
  return JSON.stringify({ version: 1, settings: { repository, actions_permissions, selected_actions, workflow_permissions, immutable_releases, vulnerability_alerts }, environments: environments!.slice(0, 1), rulesets: [{ ...rulesets![0], rules: rulesets![0].rules.filter(({ type }) => type !== 'required_deployments') }], branch_protection: branch_protection!.slice(0, 1), secrets, variables });
}

const DOCUMENT = document();
const API = 'https://api.github.test';

/** A whole run. From its n-th request on, whoever asks the same as the n-th gets the broken answer; it is met where that is another one than GitHub's own. */
async function runWith(args: readonly string[], nth?: number, broken?: Broken) {
  github.state = structuredClone(state);
  github.forgetRequests();
  const terminal = new FakeTerminal();
  Object.assign(terminal.env, { GH_TOKEN: github.token });
  Object.assign(terminal.pace, { timeout: 2_000 });
  terminal.files = { [SETTINGS_FILE]: DOCUMENT };
  const asked: string[] = [];
  let chosen: string | undefined;
  let met: string | undefined;
  let writesBefore = 0;
  jest.restoreAllMocks();
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const address = String(input);
    if (!address.startsWith(`${API}/`)) throw new Error(`a request left for ${address}`);
    const request = `${init!.method} ${address.replace(/[?&]page=\d+/, '')}`;
    asked.push(request);
    if (asked.length === nth) chosen = request;
    if (chosen !== request || !broken) return github.fetch(input, init);
    // A server that answers with nonsense may have done what it was asked; what counts is what is sent after it.
    const real = await github.fetch(input, init);
    const text = await real.text();
    const answer = await broken.answer(real, text);
    if (met === undefined && !(broken.onlyReads && await isSame(answer.clone(), real, text))) {
      met = request;
      writesBefore = github.writes.length;
    }
    return answer;
  });
  const code = await run([...args, '--api-url', API, '--repository', 'acme/shop'], terminal);
  const after = github.writes.slice(writesBefore).filter(({ method, path }) => `${method} ${API}${path}` !== met);
  return { code, met, asked, writesAfter: after.map(({ method, path }) => `${method} ${path}`), left: JSON.stringify(github.state), stdout: terminal.stdout, stderr: terminal.stderr };
}

/** A 404 has no numbers that could be told as texts, and 204 has no body anyhow. */
async function isSame(answer: Response, real: Response, text: string): Promise<boolean> {
  // Of a refusal only the status is read.
  if (!real.ok && answer.status === real.status) return true;
  return answer.ok === real.ok && answer.headers.get('link') === real.headers.get('link') && (await answer.text()) === text;
}

/** What no command prints, whatever the server says. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} \n]|\p{Default_Ignorable_Code_Point}/u;
const CRASH = /^\s+at .*:\d+:\d+\)?$|TypeError|RangeError|ReferenceError|Cannot read|is not a function|is not iterable|undefined is|\[object /m;

const COMMANDS = [['plan', '--prune'], ['apply', '--yes', '--prune'], ['drift']] as const;

describe.each(COMMANDS.map((args) => [args] as const))('F7: a run of %j', (args) => {
  let whole: Awaited<ReturnType<typeof runWith>>;
  let planned: ReadonlySet<string>;
  beforeAll(async () => {
    planned = new Set(args[0] === 'plan' ? [] : (await runWith(['plan', ...args.slice(1).filter((arg) => arg !== '--yes')])).asked);
    whole = await runWith(args);
  });

  test.each(BROKEN.map((broken) => [broken.title, broken] as const))('that meets %s at each of its requests, one after the other', async (_, broken) => {
    const rejected: unknown[] = [];
    const listen = (reason: unknown) => rejected.push(reason);
    process.on('unhandledRejection', listen);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const [i, request] of whole.asked.entries()) {
      const isRead = request.startsWith('GET ') || /POST .*\/(rulesets|issues)$/.test(request);
      // The same question again is the same case.
      if (seen.has(request) || (broken.onlyReads && !isRead)) continue;
      // That is how GitHub says yes there.
      if (broken.title === '204 with nothing' && request.endsWith('/vulnerability-alerts')) continue;
      // What a plan asks is met by all of them in the plan, and by each eighth of them in what plans first: it writes nothing afterwards either.
      if (planned.has(request) && (i + BROKEN.indexOf(broken)) % 8 !== 0) continue;
      seen.add(request);
      const { code, met, writesAfter, left, stdout, stderr } = await runWith(args, i + 1, broken);
      const say = (what: string) => wrong.push(`${what} at ${met ?? request}: ${stderr.slice(0, 300)}`);
      if (met === undefined) continue;
      if (UNSAFE.test(stdout + stderr)) say('prints what is not safe');
      if (CRASH.test(stdout + stderr)) say('crashes');
      if ((stdout + stderr).includes(github.token)) say('prints the token');
      if (![0, 1, 2].includes(code)) say(`ends with ${code}`);
      // Nobody knows what became of a write whose answer is none: it is looked at. Where all is as if it had been heard, it is well.
      if (!met.startsWith('GET ') && code === whole.code && left === whole.left) continue;
      if (broken.kind !== 'odd' && code !== 1) say(`ends with ${code}`);
      if (broken.kind === 'contradiction' && writesAfter.length > 0) say(`writes ${writesAfter.join(', ')}`);
      if (code === 1 && stderr === '') say('does not say why');
      if (/does not answer as GitHub does/.test(stderr) && (code !== 1 || writesAfter.length > 0)) say(`goes on (${code}) with ${writesAfter.join(', ')}`);
    }
    await new Promise((resolve) => { setImmediate(resolve); });
    process.off('unhandledRejection', listen);
    expect([...wrong, ...rejected]).toEqual([]);
  });
});

test('F7: there are more than sixty of them, each with a name of its own', () => {
  expect(new Set(BROKEN.map(({ title }) => title)).size).toBe(BROKEN.length);
  expect(BROKEN.length).toBeGreaterThanOrEqual(60);
});

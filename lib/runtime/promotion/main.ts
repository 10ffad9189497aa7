import { readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { bashIn } from './bash';
import { prometheusOf } from './evidence/prometheus';
import { run } from './program';
import { readConfiguration } from './read-configuration';
import { Surroundings } from './surroundings';
import { PATIENCE, ask } from '../common/ask';
import { githubOf } from '../common/github';
import { runnerOf } from '../common/runner';
import { integer } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

/** What a Prometheus that does not answer may cost: who wants to roll back waits for whoever decides. */
const HURRIED = { ...PATIENCE, timeout: 5_000, retries: 1 };

const PERMISSIONS = 'deployments: write, actions: read, checks: read, contents: read; for gates security-events: read, vulnerability-alerts: read, attestations: read; for incidents issues: write';

function surroundings(): Surroundings {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_GRAPHQL_URL: graphqlUrl, GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_WORKSPACE: workspace = process.cwd() } = env;
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = env.GH_TOKEN ?? '', RUNNER_TEMP: temporary = tmpdir() } = env;
  return {
    variables: env,
    options: process.argv.slice(3),
    configuration: readConfiguration(readFileSync(join(__dirname, 'promotion.json'), 'utf8')),
    runner,
    print: (text) => console.log(text),
    // A past that is played again brings its own clock.
    now: env.PROMOTION_NOW ? integer(env, 'PROMOTION_NOW') : Math.floor(Date.now() / 1000),
    github: githubOf({ apiUrl, graphqlUrl, repository, token, program: 'slipway-promotion', permissions: PERMISSIONS }),
    prometheus: prometheusOf(env, async (question) => ask(question, HURRIED)),
    bash: bashIn(workspace, env),
    wait: async (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    workspace,
    folder: join(temporary, 'promotion'),
    server,
  };
}

void run(process.argv[2], surroundings, (message) => runner.fail(message)).then((code) => {
  process.exitCode = code;
});

import { readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readConfiguration } from './configuration';
import { run } from './program';
import { githubOf } from '../common/github';
import { awsOf } from './store/aws';
import { Surroundings } from './surroundings';
import { ask } from '../common/ask';
import { runnerOf } from '../common/runner';
import { integer } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

function surroundings(): Surroundings {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '', RUNNER_TEMP: temporary = tmpdir() } = env;
  return {
    variables: env,
    configuration: readConfiguration(readFileSync(join(__dirname, 'dora.json'), 'utf8')),
    runner,
    // A past that is played again brings its own clock.
    now: env.DORA_NOW ? integer(env, 'DORA_NOW') : Math.floor(Date.now() / 1000),
    github: githubOf({ apiUrl, repository, token, program: 'slipway-dora', permissions: 'actions: read, deployments: read, contents: read, pull-requests: read' }),
    aws: awsOf(env),
    ask,
    wait: async (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    folder: join(temporary, 'dora'),
  };
}

void run(process.argv[2], surroundings, (message) => runner.fail(message)).then((code) => {
  process.exitCode = code;
});

import { Outcome } from './run';
import { run as slipway } from '../../lib/cli';
import { FakeTerminal } from '../cli/fake-terminal';
import { GithubServer } from '../support/github-server';

/** Where the program leaves what it wants of the repository. */
const SETTINGS_FILE = '.github/slipway.settings.json';

/** What `slipway plan` says about the settings of a program, where the repository is new. */
export async function planOf(outcome: Outcome): Promise<string> {
  const document = JSON.parse(outcome.file(SETTINGS_FILE) ?? '{}') as { repository: { owner: string; name: string }; environments?: { reviewers?: { type: string; name: string }[] }[] };
  const github = await GithubServer.start();
  try {
    // The server knows one repository, acme/shop; whoever is named in the program shall be there.
    const teams = (document.environments ?? []).flatMap(({ reviewers = [] }) => reviewers).filter(({ type }) => type === 'Team');
    github.state.teams.push(...teams.map(({ name }, i) => ({ slug: name, id: 1000 + i })));
    const terminal = new FakeTerminal();
    terminal.env.GH_TOKEN = github.token;
    terminal.files[SETTINGS_FILE] = JSON.stringify({ ...document, repository: { owner: 'acme', name: 'shop', api_url: github.url } });
    await slipway(['plan', '--api-url', github.url], terminal);
    return terminal.stdout.replace(/\bacme\/shop\b/g, `${document.repository.owner}/${document.repository.name}`) + terminal.stderr;
  } finally {
    await github.stop();
  }
}

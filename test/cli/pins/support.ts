import { run } from '../../../lib/cli';
import { action, sha } from '../../apply/others/support';
import { GithubServer, OtherState } from '../../support/github-server';
import { FakeTerminal } from '../fake-terminal';

export { action, sha };

export const LOCK = '.github/slipway.lock.json';

/** A repository whose workflow uses some actions: `octo/lint@a1… # v1.0.0`. */
export function workflow(...uses: readonly string[]): string {
  return ['name: ci', 'on: push', 'jobs:', '  test:', '    runs-on: ubuntu-24.04', '    steps:', ...uses.map((one) => `      - uses: ${one}`), ''].join('\n');
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: { [path: string]: string };
}

/** Runs a command beside a GitHub that has these repositories. */
export async function ask(github: GithubServer, args: readonly string[], files: Readonly<Record<string, string>>, others: readonly OtherState[] = [action()]): Promise<Ended> {
  github.state.others = [...others];
  const terminal = new FakeTerminal();
  terminal.files = { ...files };
  terminal.env.GH_ENTERPRISE_TOKEN = github.token;
  const code = await run([...args, '--api-url', github.url], terminal);
  return { code, out: terminal.stdout, err: terminal.stderr, files: terminal.files };
}

/** What the lock says of `octo/lint`. */
export const locked = (more: object = {}): string => `${JSON.stringify({ 'octo/lint': { version: 'v1.0.0', sha: sha('a1'), ...more } })}\n`;

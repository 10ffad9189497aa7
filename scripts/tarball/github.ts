/** A GitHub on this machine for commands of the package, as a process of its own: it writes where it listens into a file, and ends with the one who started it. */
import { writeFileSync } from 'fs';
import { action } from '../../test/apply/others/support';
import { GithubServer, freshState } from '../../test/support/github-server';

async function serve(file: string): Promise<void> {
  const github = await GithubServer.start({ ...freshState(), others: [action()] });
  writeFileSync(file, JSON.stringify({ url: github.url, token: github.token }));
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
}

void serve(process.argv[2]);

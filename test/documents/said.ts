import { parse } from 'yaml';
import { run } from '../../lib/cli';
import { COMMANDS } from '../../lib/cli/commands';
import { Block } from '../../scripts/site/blocks';
import { FakeTerminal } from '../cli/fake-terminal';

/** A block of what a command says, and the files that lie in the repository it is said in. */
export interface Said {
  readonly block: Block;
  readonly there: ReadonlyMap<string, string>;
}

/** What a command says in that repository: `check .github/workflows/ci.yml`. */
export async function saidBy({ block, there }: Said): Promise<string> {
  const terminal = new FakeTerminal();
  terminal.files = Object.fromEntries(there);
  await run(block.path.split(' '), terminal);
  if (terminal.stderr !== '') throw new Error(`${block.at}: ${terminal.stderr}`);
  return terminal.stdout;
}

/** Why a file of a hand-written repository is none that its reader would take: GitHub's own parser is asked about workflows, our commands about the hooks of pre-commit. */
export async function refused({ path, text }: Block): Promise<string[]> {
  if (path === '.pre-commit-config.yaml') return strangeHooks(text);
  const terminal = new FakeTerminal();
  terminal.files = { [path]: text };
  await run(['check', '--format', 'json', path], terminal);
  if (terminal.stderr !== '') return [terminal.stderr];
  const findings = JSON.parse(terminal.stdout) as { id: string; message: string }[];
  return findings.filter(({ id }) => /^(github|linter)\//.test(id)).map(({ id, message }) => `${id}: ${message}`);
}

function strangeHooks(text: string): string[] {
  const known = COMMANDS.map(({ name }) => name);
  const { repos } = parse(text) as { repos: { hooks: { entry: string }[] }[] };
  return repos.flatMap(({ hooks }) => hooks).filter(({ entry }) => !known.some((name) => entry === `slipway ${name}`)).map(({ entry }) => `'${entry}' is none of the commands: ${known.join(', ')}.`);
}

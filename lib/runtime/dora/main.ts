import { runnerOf } from '../common/runner';

/** What the program can be asked to do, by the word behind its name. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {};

async function main(command: string | undefined): Promise<void> {
  const runner = runnerOf(process.env);
  const todo = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!todo) {
    runner.fail(`'${command ?? ''}' is nothing that it can do. There are: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  await todo();
}

void main(process.argv[2]);

/** Writes docs/commands.md: what `slipway <command> --help` says, for every command. */
import { join, resolve } from 'node:path';
import { commandsPage } from './generate-commands/page';
import { writeIfChanged } from './write-if-changed';

void commandsPage().then((page) => {
  console.log(`docs/commands.md: ${writeIfChanged(join(resolve(__dirname, '..'), 'docs', 'commands.md'), page) ? 'written' : 'unchanged'}`);
});

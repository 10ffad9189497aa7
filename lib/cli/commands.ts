import { Command } from 'commander';
import { addCommand } from './add';
import { adoptCommand } from './adopt';
import { applyCommand } from './apply';
import { checkCommand } from './check';
import { completionCommand } from './completion';
import { diffCommand } from './diff';
import { driftCommand } from './drift';
import { graphCommand } from './graph';
import { importCommand } from './import';
import { initCommand } from './init';
import { lockCommand } from './lock';
import { planCommand } from './plan';
import { promoteCommand } from './promote';
import { Terminal } from './terminal';
import { updateCommand } from './update';
import { whyCommand } from './why';

/** What makes a command. */
export type MakeCommand = (terminal: Terminal, exit: (code: number) => void) => Command;

/** All commands, in the order of `slipway --help`, which is that of the groups below. A new one is a file and a line here, and one in its group. */
export const COMMANDS: readonly MakeCommand[] = [
  initCommand,
  importCommand,
  checkCommand,
  diffCommand,
  whyCommand,
  graphCommand,
  adoptCommand,
  addCommand,
  updateCommand,
  lockCommand,
  planCommand,
  applyCommand,
  driftCommand,
  promoteCommand,
  completionCommand,
];

/** The commands by what one wants to do. */
export const COMMAND_GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: 'begin', names: ['init', 'import', 'check'] },
  { title: 'every day', names: ['diff', 'why', 'graph', 'adopt'] },
  { title: 'actions of others', names: ['add', 'update', 'lock'] },
  { title: 'settings of the repository', names: ['plan', 'apply', 'drift'] },
  { title: 'promotions', names: ['promote'] },
  { title: 'the shell', names: ['completion'] },
];

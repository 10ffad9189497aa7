import { Command } from 'commander';
import { adoptCommand } from './adopt';
import { applyCommand } from './apply';
import { diffCommand } from './diff';
import { checkCommand } from './check';
import { driftCommand } from './drift';
import { importCommand } from './import';
import { lockCommand } from './lock';
import { planCommand } from './plan';
import { promoteCommand } from './promote';
import { Terminal } from './terminal';
import { whyCommand } from './why';
import { updateCommand } from './update';

/** What makes a command. */
export type MakeCommand = (terminal: Terminal, exit: (code: number) => void) => Command;

/** All commands, in the order of `slipway --help`. A new one is a file and a line here. */
export const COMMANDS: readonly MakeCommand[] = [
  planCommand,
  applyCommand,
  driftCommand,
  promoteCommand,
  adoptCommand,
  diffCommand,
  whyCommand,
  checkCommand,
  importCommand,
  updateCommand,
  lockCommand,
];

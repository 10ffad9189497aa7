import { Command } from 'commander';
import { adoptCommand } from './adopt';
import { applyCommand } from './apply';
import { checkCommand } from './check';
import { driftCommand } from './drift';
import { importCommand } from './import';
import { planCommand } from './plan';
import { promoteCommand } from './promote';
import { Terminal } from './terminal';

/** What makes a command. */
export type MakeCommand = (terminal: Terminal, exit: (code: number) => void) => Command;

/** All commands, in the order of `slipway --help`. A new one is a file and a line here. */
export const COMMANDS: readonly MakeCommand[] = [
  planCommand,
  applyCommand,
  driftCommand,
  promoteCommand,
  adoptCommand,
  checkCommand,
  importCommand,
];

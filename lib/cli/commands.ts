import type { Command } from 'commander';
import type { Terminal } from './terminal';

/** What makes a command. */
export type MakeCommand = (terminal: Terminal, exit: (code: number) => void) => Command;

/** A command. Its file is loaded when somebody asks for it: nobody waits for the rooms of the others. */
export interface CommandEntry {
  readonly name: string;
  readonly make: MakeCommand;
}

/** All commands, in the order of `slipway --help`, which is that of the groups below. A new one is a file and a line here, and one in its group. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'init', make: (...given) => (require('./init') as typeof import('./init')).initCommand(...given) },
  { name: 'import', make: (...given) => (require('./import') as typeof import('./import')).importCommand(...given) },
  { name: 'check', make: (...given) => (require('./check') as typeof import('./check')).checkCommand(...given) },
  { name: 'diff', make: (...given) => (require('./diff') as typeof import('./diff')).diffCommand(...given) },
  { name: 'why', make: (...given) => (require('./why') as typeof import('./why')).whyCommand(...given) },
  { name: 'graph', make: (...given) => (require('./graph') as typeof import('./graph')).graphCommand(...given) },
  { name: 'adopt', make: (...given) => (require('./adopt') as typeof import('./adopt')).adoptCommand(...given) },
  { name: 'add', make: (...given) => (require('./add') as typeof import('./add')).addCommand(...given) },
  { name: 'update', make: (...given) => (require('./update') as typeof import('./update')).updateCommand(...given) },
  { name: 'lock', make: (...given) => (require('./lock') as typeof import('./lock')).lockCommand(...given) },
  { name: 'plan', make: (...given) => (require('./plan') as typeof import('./plan')).planCommand(...given) },
  { name: 'apply', make: (...given) => (require('./apply') as typeof import('./apply')).applyCommand(...given) },
  { name: 'drift', make: (...given) => (require('./drift') as typeof import('./drift')).driftCommand(...given) },
  { name: 'promote', make: (...given) => (require('./promote') as typeof import('./promote')).promoteCommand(...given) },
  { name: 'completion', make: (...given) => (require('./completion') as typeof import('./completion')).completionCommand(...given) },
];

/** The command that is asked for by its name. All of them where none is: help tells of all, and completion is made of them. */
export function commandsFor([name]: readonly string[]): readonly CommandEntry[] {
  const asked = COMMANDS.filter((one) => one.name === name && name !== 'completion');
  return asked.length > 0 ? asked : COMMANDS;
}

/** The commands by what one wants to do. */
export const COMMAND_GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: 'begin', names: ['init', 'import', 'check'] },
  { title: 'every day', names: ['diff', 'why', 'graph', 'adopt'] },
  { title: 'actions of others', names: ['add', 'update', 'lock'] },
  { title: 'settings of the repository', names: ['plan', 'apply', 'drift'] },
  { title: 'promotions', names: ['promote'] },
  { title: 'the shell', names: ['completion'] },
];

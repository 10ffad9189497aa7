import { Argument, Command } from 'commander';
import { SHELLS, completionFor } from './completion/scripts';
import type { Shell } from './completion/scripts';
import { Terminal } from './terminal';

const HELP = `
Nothing is installed: the script goes to the standard output, and is made of the commands of this version.

Examples:
  source <(slipway completion bash)                                     in ~/.bashrc
  source <(slipway completion zsh)                                      in ~/.zshrc, below compinit
  slipway completion fish > ~/.config/fish/completions/slipway.fish

Exit codes: 0 printed, 1 failure of usage.`;

/** `slipway completion`: what a shell needs to complete commands and options. */
export function completionCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('completion')
    .description('Print the script that completes commands and options in a shell.')
    .addArgument(new Argument('<shell>', 'for which shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action((shell: Shell, _: unknown, command: Command) => {
      terminal.out(completionFor(shell, command.parent?.commands ?? []));
      exit(0);
    });
}

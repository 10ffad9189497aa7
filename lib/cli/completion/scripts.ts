import type { Command, Option } from 'commander';

export type Shell = 'bash' | 'zsh' | 'fish';

export const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** The script for a shell. Where nothing of ours fits, the shell completes files. */
export function completionFor(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash': return bash(commands);
    case 'zsh': return `autoload -Uz bashcompinit && bashcompinit\n${bash(commands)}`;
    case 'fish': return fish(commands);
  }
}

function bash(commands: readonly Command[]): string {
  return `_slipway() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W '${[...commands.map((command) => command.name()), 'help', '--help', '--version'].join(' ')}' -- "$word") )
    return
  fi
  before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap((command) => choicesOf(command).map(([flag, words]) => `    '${command.name()} ${flag}') words='${words.join(' ')}' ;;`)).join('\n')}
  esac
  if [ -z "$words" ]; then
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name()}) words='${wordsOf(command).join(' ')}' ;;`).join('\n')}
    esac
    case "$word" in -*) ;; *) words="" ;; esac
  fi
  [ -z "$words" ] || COMPREPLY=( $(compgen -W "$words" -- "$word") )
}
complete -o default -F _slipway slipway
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c slipway -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(firstSentence(command.description()))}`,
    ...command.options.flatMap((option) => (option.long ? [`complete -c slipway -n '__fish_seen_subcommand_from ${command.name()}' ${flagsOf(option)} -d ${quoted(option.description)}`] : [])),
    ...argumentChoices(command).map((words) => `complete -c slipway -n '__fish_seen_subcommand_from ${command.name()}' -f -a ${quoted(words.join(' '))}`),
  ]);
  return `${lines.join('\n')}\n`;
}

function flagsOf({ long, short, required, argChoices }: Option): string {
  return [`-l ${long!.replace(/^--/, '')}`, ...(short ? [`-s ${short.replace(/^-/, '')}`] : []), ...(argChoices ? [`-x -a ${quoted(argChoices.join(' '))}`] : required ? ['-r'] : [])].join(' ');
}

function wordsOf(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => (long ? [long] : [])), '--help'];
}

/** What may stand behind an option, or behind the name of the command. */
function choicesOf(command: Command): [string, readonly string[]][] {
  return [
    ...command.options.flatMap(({ long, argChoices }): [string, readonly string[]][] => (long && argChoices ? [[long, argChoices]] : [])),
    ...argumentChoices(command).map((words): [string, readonly string[]] => [command.name(), words]),
  ];
}

function argumentChoices(command: Command): readonly (readonly string[])[] {
  return command.registeredArguments.flatMap(({ argChoices }) => (argChoices ? [argChoices] : []));
}

function firstSentence(text: string): string {
  return text.replace(/([^.]\.)\s.*$/s, '$1');
}

/** In single quotes, as fish reads them. */
function quoted(text: string): string {
  return `'${text.replace(/\s+/g, ' ').replace(/[\\']/g, '\\$&')}'`;
}

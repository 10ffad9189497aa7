import { Command, Table } from './command';
import { CONTAINERS } from './containers';
import { DELIVERY } from './delivery';
import { GIT } from './git';
import { INTERPRETERS } from './interpreters';
import { PLAIN } from './plain';
import { REMOTE } from './remote';
import { WRAPPERS } from './wrappers';

const COMMANDS: ReadonlyMap<string, Command> = new Map(([PLAIN, DELIVERY, REMOTE, CONTAINERS, { git: GIT }, WRAPPERS, INTERPRETERS] as readonly Table[]).flatMap((table) => Object.entries(table)));

/** The name of a program without its folder and `.exe`. */
export function programName(word: string): string {
  return word.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}

/** How a program reads its arguments, where that is known. */
export function commandOf(word: string): Command | undefined {
  // A program of the repository is no other because of its name.
  if (/^\.{1,2}\//.test(word) && !/^\.\/(?:mvnw|gradlew)$/.test(word)) return undefined;
  const name = programName(word);
  return COMMANDS.get(name) ?? COMMANDS.get(versionless(name)) ?? (/\.exe$/i.test(word) || /^(?:pwsh|powershell|cmd)$/i.test(name) ? COMMANDS.get(name.toLowerCase()) : undefined);
}

/** `python3.12` is `python`, `lua5.4` is `lua`, `clang-18` is `clang`. */
function versionless(name: string): string {
  return name.replace(/-?\d[\d.]*$/, '');
}

/** Whether a program runs code that it is given, so that it is worth looking for behind words that are not understood. */
export function isInterpreter(word: string): boolean {
  const command = commandOf(word);
  return command !== undefined && (Object.hasOwn(INTERPRETERS, programName(word)) || Object.hasOwn(INTERPRETERS, versionless(programName(word))) || command.stdin === 'remote' || Object.values(INTERPRETERS).includes(command));
}

import { run } from '../../lib/cli';
import { COMMANDS, COMMAND_GROUPS } from '../../lib/cli/commands';
import type { Terminal } from '../../lib/cli/terminal';

const INTRODUCTION = `# Commands

What \`slipway --help\` and the help of every command say. This page is written by \`npm run generate\` from those texts.
`;

/** The page of all commands, by what one wants to do. */
export async function commandsPage(): Promise<string> {
  const descriptions = new Map(COMMANDS.map(({ make }) => make(nobody(() => undefined), () => undefined)).map((command) => [command.name(), command.description()]));
  const table = COMMAND_GROUPS.flatMap(({ title, names }) => names.map((name, i) => `| ${i === 0 ? title : ''} | [\`${name}\`](#slipway-${name}) | ${cell(descriptions.get(name)!)} |`));
  const sections = await Promise.all([...descriptions].map(async ([name]) => `## slipway ${name}\n\n${await help(name)}`));
  return [INTRODUCTION, `| for | command | what it does |\n|---|---|---|\n${table.join('\n')}\n`, await help(), ...sections].join('\n');
}

/** As it stands in a terminal of eighty columns, whichever this runs in. */
async function help(...command: readonly string[]): Promise<string> {
  let text = '';
  await run([...command, '--help'], nobody((more) => { text += more; }));
  return `\`\`\`text said ${[...command, '--help'].join(' ')}\n${text.trim()}\n\`\`\`\n`;
}

/** Help asks nothing of the machine. */
function nobody(out: (text: string) => void): Terminal {
  return { out, err: out, env: {}, columns: 80 } as Partial<Terminal> as Terminal;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

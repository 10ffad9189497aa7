import { Type } from 'jsii-reflect';
import { FOLDER } from './places';
import { cell, paragraphs } from './prose';
import { kindOf } from './type-page';

/** A room, the sentence that says what it is for, and what it exports. */
export interface Room {
  readonly name: string;
  readonly purpose: string;
  readonly types: readonly Type[];
}

const KINDS: readonly [heading: string, kinds: readonly string[]][] = [
  ['Constructs', ['Construct']],
  ['Classes', ['Class']],
  ['To build on', ['Abstract construct', 'Abstract class', 'Interface']],
  ['Enums', ['Enum']],
  ['Structs', ['Struct']],
  ['Options', ['Options']],
];

/** `API.md`: the way in, for those who look for a file of that name. */
export function apiPage(rooms: readonly Room[]): string {
  return `${paragraphs(
    '# API',
    'Every class, option and enum has a page, with a room to a folder. Editors link to it from what they show under the cursor.',
    roomTable(rooms, `${FOLDER}/`),
    'Written by `npx projen docgen` from what the compiler found.',
  )}\n`;
}

/** `docs/api/README.md`. */
export function overviewPage(rooms: readonly Room[]): string {
  return `${paragraphs(
    '# API',
    'A room is a folder of the library and an import path. Names are those of TypeScript and JavaScript; Python writes `add_needs` for `addNeeds` and takes options as keyword arguments, Go begins names with a capital.',
    roomTable(rooms, ''),
    '## All names',
    rooms.map(({ name, types }) => `**[${name}](${name}/README.md)**: ${types.filter((type) => !type.isDataType()).map((type) => `[${type.name}](${name}/${type.name}.md)`).join(', ')}.`).join('\n\n'),
  )}\n`;
}

/** `docs/api/<room>/README.md`. */
export function roomPage({ name, purpose, types }: Room): string {
  const groups = KINDS.map(([heading, kinds]) => [heading, types.filter((type) => kinds.includes(kindOf(type)))] as const).filter(([, members]) => members.length > 0);
  return `${paragraphs(
    `# ${name}`,
    purpose,
    `How it works, with an example: [the README of the room](../../../lib/${name}/README.md).`,
    ...groups.map(([heading, members]) => `## ${heading}\n\n${['| name | what it is |', '|---|---|', ...members.map(row)].join('\n')}`),
  )}\n`;
}

function roomTable(rooms: readonly Room[], prefix: string): string {
  return ['| room | what it is for | names |', '|---|---|---|', ...rooms.map(({ name, purpose, types }) => `| [\`slipway/${name}\`](${prefix}${name}/README.md) | ${cell(purpose)} | ${types.length} |`)].join('\n');
}

function row(type: Type): string {
  return `| [${type.name}](${type.name}.md) | ${cell(type.docs.summary.replace(/;$/, '.'))} |`;
}

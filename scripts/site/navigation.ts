import { existsSync, readFileSync, readdirSync } from 'fs';
import { join, sep } from 'path';
import { addressOf } from './routes';

/** An entry of a sidebar. */
export interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly items?: Entry[] | undefined;
  readonly collapsed?: boolean;
}

/** The files of the guides, in the order in which they are best read. */
const GUIDES: readonly [heading: string, files: readonly string[]][] = [
  ['Begin', ['docs/tutorial.md']],
  ['How to', ['check', 'adopt', 'one-workflow-at-a-time', 'from-projen', 'from-cdk-pipelines-github', 'daily', 'pins', 'actions', 'settings', 'construct', 'rule', 'languages', 'several-repositories', 'unit-test'].map((name) => `docs/how-to/${name}.md`)],
  ['Concepts', ['data-path', 'references', 'checks', 'defaults'].map((name) => `docs/concepts/${name}.md`)],
];

/** The sidebars by the beginning of the addresses that show them. Every page holds its own whole, so each is kept to what is near. */
export function sidebars(root: string): Record<string, Entry[]> {
  const groups = folders(root, 'docs/checks');
  const rooms = folders(root, 'docs/api');
  return {
    '/': [
      ...GUIDES.map(([text, paths]) => ({ text, items: paths.map((file) => entry(root, file)) })),
      promotionEntry(root),
      { ...entry(root, 'docs/pipelines/README.md'), items: files(root, 'docs/pipelines').map((file) => entry(root, file)) },
      {
        text: 'Reference',
        items: [{ text: 'All checks', link: addressOf('docs/checks/README.md') }, ...['docs/commands.md', 'docs/errors.md', 'docs/defaults.md', 'docs/api/README.md', 'docs/requirements.md', 'docs/security.md', 'docs/glossary.md', 'CHANGELOG.md'].map((file) => entry(root, file))],
      },
      { ...entry(root, 'examples/README.md'), items: [...folders(root, 'examples').map((name) => exampleEntry(root, `examples/${name}`)), entry(root, 'projenrc/README.md')] },
      {
        text: 'Inside',
        items: [
          entry(root, 'ARCHITECTURE.md'),
          { text: 'Rooms', collapsed: true, items: folders(root, 'lib').map((room) => entry(root, `lib/${room}/README.md`)) },
          { text: 'Decisions', collapsed: true, items: files(root, 'docs/decisions').map((file) => entry(root, file)) },
          ...['CONTRIBUTING.md', 'SUPPORT.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'].map((file) => entry(root, file)),
          { ...entry(root, 'bench/README.md'), items: [entry(root, 'bench/RESULTS.md')] },
        ],
      },
    ],
    '/checks/': checksSidebar(groups),
    ...Object.fromEntries(groups.map((group) => [`/checks/${group}/`, checksSidebar(groups, { group, pages: files(root, `docs/checks/${group}`) })])),
    '/api/': [{ text: 'API', link: addressOf('docs/api/README.md') }, ...rooms.map((room) => ({ text: room, link: addressOf(`docs/api/${room}/README.md`) }))],
    ...Object.fromEntries(rooms.map((room) => [`/api/${room}/`, roomSidebar(root, room)])),
  };
}

/** From the whole to its parts: the guides first, then every gate, strategy and target. */
function promotionEntry(root: string): Entry {
  const parts = [['Gates', 'gates'], ['Strategies', 'strategies'], ['Targets', 'targets']].map(([text, folder]) => ({
    text, collapsed: true, items: files(root, `docs/promotion/${folder}`).map((file) => entry(root, file)),
  }));
  return { text: 'Promotion', items: [...['README', 'rollback', 'decisions'].map((name) => entry(root, `docs/promotion/${name}.md`)), ...parts] };
}

/** All groups of checks, and every check of the one that is shown. */
function checksSidebar(groups: readonly string[], shown?: { readonly group: string; readonly pages: readonly string[] }): Entry[] {
  return [
    { text: 'All checks', link: addressOf('docs/checks/README.md') },
    ...groups.map((group) => ({
      text: group,
      link: `${addressOf('docs/checks/README.md')}#${group}`,
      items: group === shown?.group ? shown.pages.map((file) => ({ text: nameOf(file), link: addressOf(file) })) : undefined,
    })),
  ];
}

/** Every name of the room, in the groups of its index; options are on the pages of what takes them. */
function roomSidebar(root: string, room: string): Entry[] {
  const index = readFileSync(join(root, `docs/api/${room}/README.md`), 'utf8');
  const groups = index.split(/^## /m).slice(1).filter((section) => !/^(Structs|Options)\n/.test(section)).map((section) => {
    const names = [...section.matchAll(/^\| \[(\w+)\]/gm)].map(([, name]) => name);
    return { text: section.slice(0, section.indexOf('\n')), items: names.map((name) => ({ text: name, link: addressOf(`docs/api/${room}/${name}.md`) })) };
  });
  return [{ text: 'API', link: addressOf('docs/api/README.md') }, { text: room, link: addressOf(`docs/api/${room}/README.md`) }, ...groups];
}

/** An example, with those that stand in its folder, and with the pages that its program writes. */
function exampleEntry(root: string, path: string): Entry {
  const docs = join(root, path, 'docs');
  const inside = folders(root, path).map((name) => `${path}/${name}`).filter((folder) => existsSync(join(root, folder, 'README.md'))).map((folder) => exampleEntry(root, folder));
  const pages = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort().map((name) => `${path}/docs/${name.split(sep).join('/')}`) : [];
  const items = [...inside, ...pages.map((page) => entry(root, page))];
  const own = entry(root, `${path}/README.md`);
  return items.length === 0 ? own : { ...own, collapsed: true, items };
}

function entry(root: string, file: string): Entry {
  const title = /^# (.+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1];
  if (title === undefined) throw new Error(`${file} has no title.`);
  return { text: title.replace(/`/g, ''), link: addressOf(file) };
}

function folders(root: string, path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).filter((found) => found.isDirectory()).map(({ name }) => name).sort();
}

function files(root: string, path: string): string[] {
  return readdirSync(join(root, path)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort().map((name) => `${path}/${name}`);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -3);
}

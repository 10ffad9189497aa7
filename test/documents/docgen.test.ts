import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { compiledAssembly } from '../../scripts/docgen/assembly';
import { apiPages } from '../../scripts/docgen/pages';

const string = { primitive: 'string' };
const ref = (name: string) => ({ fqn: `made.ships.${name}` });
const type = (name: string, kind: string, rest: object) => ({
  [`made.ships.${name}`]: { assembly: 'made', fqn: `made.ships.${name}`, name, namespace: 'ships', kind, locationInModule: { filename: `lib/ships/${name}.ts`, line: 1 }, docs: { summary: `A ${name}.` }, ...rest },
});

/** A package of one room, as the compiler would leave it. */
const ASSEMBLY = {
  schema: 'jsii/0.10.0',
  name: 'made',
  version: '1.0.0',
  description: '',
  author: { name: 'a', roles: ['author'] },
  license: 'MIT',
  homepage: '',
  repository: { type: 'git', url: '' },
  jsiiVersion: '6',
  fingerprint: '*',
  dependencies: {},
  dependencyClosure: {},
  submodules: { 'made.ships': {} },
  types: {
    ...type('Vessel', 'class', {
      abstract: true,
      initializer: {},
      methods: [{ name: 'sink', docs: { summary: 'Goes down.', custom: { throws: 'when it is empty' }, returns: 'how deep.' }, returns: { type: { primitive: 'number' } } }],
    }),
    ...type('Ferry', 'class', {
      base: 'made.ships.Vessel',
      docs: { summary: 'Carries cars;', remarks: 'and people of type <T>, in `Set<T>`.', see: 'https://example.com/ferry' },
      initializer: { parameters: [{ name: 'name', type: string, docs: { summary: 'what it is called;', remarks: 'short.' } }, { name: 'props', optional: true, type: ref('FerryProps') }] },
      methods: [
        { name: 'load', docs: { summary: 'Takes cars.' }, variadic: true, parameters: [{ name: 'cars', variadic: true, type: { union: { types: [string, ref('Size')] } } }] },
        { name: 'of', static: true, docs: { summary: 'One that exists.' }, returns: { optional: true, type: ref('Ferry') } },
        { name: 'hidden', protected: true, docs: { summary: 'Inside.' } },
      ],
      properties: [{ name: 'BIG', const: true, static: true, immutable: true, type: ref('Ferry'), docs: { summary: 'A | B.' } }],
    }),
    ...type('VesselProps', 'interface', { datatype: true, properties: [{ name: 'age', immutable: true, abstract: true, type: { primitive: 'number' }, docs: { summary: 'In years.' } }] }),
    ...type('FerryProps', 'interface', {
      datatype: true,
      interfaces: ['made.ships.VesselProps'],
      properties: [
        { name: 'decks', optional: true, immutable: true, abstract: true, type: { collection: { kind: 'map', elementtype: ref('Deck') } }, docs: { summary: 'Its decks.', default: '- none, and no cars' } },
        { name: 'sizes', optional: true, immutable: true, abstract: true, type: { collection: { kind: 'array', elementtype: ref('Size') } }, docs: { summary: 'Sizes.', default: '[Size.BIG, Size.SMALL]', deprecated: 'use decks.' } },
      ],
    }),
    ...type('Deck', 'interface', { datatype: true, properties: [{ name: 'length', immutable: true, abstract: true, type: { primitive: 'number' }, docs: { summary: 'In metres.' } }] }),
    ...type('Size', 'enum', { members: [{ name: 'BIG', docs: { summary: 'Many cars.' } }, { name: 'SMALL', docs: { summary: 'Few.' } }] }),
  },
};

describe('a page about a type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-docgen-'));
  let pages: Map<string, string>;
  const page = (name: string) => pages.get(`docs/api/ships/${name}.md`)!;
  beforeAll(async () => {
    mkdirSync(join(folder, 'lib', 'ships'), { recursive: true });
    writeFileSync(join(folder, 'lib', 'ships', 'README.md'), '# ships\n\nWhat\nfloats.\n\nMore.\n');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'made', version: '1.0.0', main: 'index.js', jsii: {} }));
    writeFileSync(join(folder, '.jsii'), JSON.stringify(ASSEMBLY));
    pages = apiPages(await compiledAssembly(folder), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is one a type, with an index of the room and two of all rooms', () => {
    expect([...pages.keys()].sort()).toEqual(['API.md', 'docs/api/README.md', ...['Deck', 'Ferry', 'FerryProps', 'README', 'Size', 'Vessel', 'VesselProps'].map((name) => `docs/api/ships/${name}.md`)]);
    expect(page('README')).toContain('# ships\n\nWhat floats.\n');
    expect(page('README')).toContain('| [Ferry](Ferry.md) | Carries cars. |');
    expect(pages.get('API.md')).toContain('| [`slipway/ships`](docs/api/ships/README.md) | What floats. | 6 |');
  });

  test('says what it is, with the words that the compiler cut in two, and where to read more', () => {
    expect(page('Ferry')).toContain('# Ferry\n\nClass of [`slipway/ships`](README.md), extends [`Vessel`](Vessel.md)\n\nCarries cars; and people of type &lt;T>, in `Set<T>`.\n\nSee [example.com/ferry](https://example.com/ferry).\n');
    expect(page('Ferry')).toMatch(/\nSource: \[lib\/ships\/Ferry\.ts\]\(\.\.\/\.\.\/\.\.\/lib\/ships\/Ferry\.ts\)\n$/);
  });

  test('shows how it is made, and every parameter', () => {
    expect(page('Ferry')).toContain("import { Ferry } from 'slipway/ships';\n\nnew Ferry(name: string, props?: FerryProps)\n```\n\n- `name`: `string`, what it is called; short\n- `props`, optional: [`FerryProps`](FerryProps.md)\n");
    expect(page('Vessel')).not.toContain('new Vessel');
  });

  test('lists the options that it alone takes, and their own page leads there', () => {
    expect(page('Ferry')).toContain('## Options\n\n### decks\n\n`{ [name: string]:` [`Deck`](Deck.md) `}`, optional. Default: none, and no cars\n\nIts decks.\n');
    expect(page('Ferry')).toContain('### sizes\n\n[`Size`](Size.md)`[]`, optional. Default: `[Size.BIG, Size.SMALL]`\n\n**Deprecated**: use decks.\n\nSizes.\n');
    expect(page('Ferry').match(/^### (decks|sizes|age)$/gm)).toEqual(['### decks', '### sizes', '### age']);
    expect(page('FerryProps')).toContain('What [`new Ferry`](Ferry.md#options) takes');
    expect(page('FerryProps')).not.toContain('### decks');
    expect(page('Deck')).toContain('Struct of [`slipway/ships`](README.md)\n\nA Deck.\n\n```ts\nimport { Deck } from \'slipway/ships\';\n```\n\n## Properties\n\n### length\n\n`number`\n\nIn metres.\n');
  });

  test('shows methods with what they give and raise, inherited ones with their home, and nothing protected', () => {
    expect(page('Ferry')).toContain('## Static methods\n\n### of\n\n```ts\nFerry.of(): Ferry | undefined\n```\n\nOne that exists.\n');
    expect(page('Ferry')).toContain('```ts\nload(...cars: (string | Size)[]): void\n```\n\nTakes cars.\n\n- `cars`: `string |` [`Size`](Size.md)\n');
    expect(page('Ferry')).toContain('sink(): number\n```\n\nGoes down.\n\n- Returns how deep.\n- Raises an error when it is empty.\n\nFrom [`Vessel`](Vessel.md).\n');
    expect(page('Ferry')).not.toContain('hidden');
  });

  test('shows ready-made values and those of an enum in a table', () => {
    expect(page('Ferry')).toContain('| `Ferry.BIG` | A \\| B. |');
    expect(page('Size')).toContain('| `BIG` | Many cars. |\n| `SMALL` | Few. |');
  });

  test('names who uses it', () => {
    expect(page('Size')).toContain('## Used by\n\n- [`Ferry.load`](Ferry.md#load)\n- [`FerryProps.sizes`](Ferry.md#sizes)\n');
    expect(page('FerryProps')).not.toContain('## Used by');
  });
});

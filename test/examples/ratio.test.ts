import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { exampleNames } from '../../scripts/examples/names';
import { madeYaml, percentOf, programFiles, ratios, withRatios } from '../../scripts/examples/ratio';

const ROOT = join(__dirname, '..', '..');
const INDEX = readFileSync(join(ROOT, 'examples', 'README.md'), 'utf8');
/** What a program may be at most of the YAML that it writes, in percent. */
const AT_MOST = 45;

const all = ratios(ROOT);

test('every example is measured, once', () => {
  expect(all.map(({ example }) => example)).toEqual([...new Set(exampleNames(ROOT).map((name) => name.split('/')[0]))]);
  expect(all.length).toBeGreaterThan(6);
});

test.each(all)('the program of $example is at most 45 % of the YAML that it writes', (ratio) => {
  expect(ratio.program).toBeGreaterThan(50);
  expect(percentOf(ratio)).toBeLessThanOrEqual(AT_MOST);
});

test.each(all.map(({ example }) => example))('all YAML of %s was made by its programs: none that was written by hand counts', (example) => {
  const folder = join(ROOT, 'examples', example);
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path) && !path.includes('node_modules'));
  expect(there.sort()).toEqual(madeYaml(folder));
});

test('the table of the index is what is counted now', () => {
  expect(withRatios(INDEX, all)).toBe(INDEX);
  const [first, ...others] = all;
  expect(withRatios(INDEX, [{ ...first, program: first.program + 1 }, ...others])).not.toBe(INDEX);
});

describe('what is counted', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ratio-'));
    write('examples/shop/.projenrc.ts', 'a\n\n  \nb\n');
    write('examples/shop/delivery/workflows/ci.ts', 'c\n');
    write('examples/shop/.projen/files.json', JSON.stringify({ files: ['.github/workflows/ci.yml', 'k8s/alerts.yaml', '.github/CODEOWNERS'] }));
    write('examples/shop/.github/workflows/ci.yml', 'on: push\n\njobs: {}\n');
    write('examples/shop/k8s/alerts.yaml', 'x: 1\n');
    write('examples/shop/k8s/by-hand.yaml', 'y: 1\n'.repeat(100));
    write('examples/shop/.github/CODEOWNERS', '* @acme/shop\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('lines that are not blank, of every program and of the YAML that is made', () => {
    expect(ratios(root)).toEqual([{ example: 'shop', program: 3, yaml: 3 }]);
  });

  test('shared constructs once, with the repositories that use them', () => {
    for (const name of ['a', 'b']) {
      write(`examples/many/${name}/.projenrc.ts`, '1\n2\n');
      write(`examples/many/${name}/.projen/files.json`, JSON.stringify({ files: ['ci.yml'] }));
      write(`examples/many/${name}/ci.yml`, 'on: push\n'.repeat(5));
    }
    write('examples/many/constructs/index.ts', '1\n2\n3\n');
    expect(programFiles(join(root, 'examples/many'))).toEqual(['a/.projenrc.ts', 'b/.projenrc.ts', 'constructs/index.ts']);
    expect(ratios(root)[0]).toEqual({ example: 'many', program: 7, yaml: 10 });
  });

  test('is never rounded in favour of the program', () => {
    expect(percentOf({ example: 'shop', program: 4501, yaml: 10_000 })).toBe(46);
  });

  test('a document without the place for it is refused', () => {
    expect(() => withRatios('# Examples\n', all)).toThrow('The document has no');
  });
});

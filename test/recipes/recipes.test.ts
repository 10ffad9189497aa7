import { Copy } from './copy';
import { ACTION, CLOUD, DOCUMENT, ROOM, RULE, Recipe, TRIGGER, edited, newFiles, textOf } from './recipe';

const RECIPES = [RULE, TRIGGER, DOCUMENT, ROOM, CLOUD, ACTION];

/** The paths that a text names in backticks, as patterns: `<name>` stands for one name, `{a,b}` for either, a folder for all that is in it. */
function namedPaths(text: string): RegExp[] {
  return [...text.matchAll(/`([\w.<>{},/-]+)`/g)].map(([, path]) => path).filter((path) => /^(?:lib|test|docs|data|scripts)\//.test(path)).map((path) => {
    const pattern = path.replace(/[.]/g, '\\.').replace(/<[^>]+>/g, '[\\w-]+').replace(/\{([^}]+)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`);
    return new RegExp(`^${pattern}${path.endsWith('/') ? '' : '$'}`);
  });
}

/** The files that somebody writes who follows a recipe. */
const touched = (recipe: Recipe) => [...new Set([...newFiles(recipe).filter((file) => file.includes('/')), ...recipe.edits.map(([file]) => file)])];

describe.each(RECIPES.map((recipe) => [recipe.heading, recipe] as const))('the recipe "%s"', (heading, recipe) => {
  test('names every file that it takes', () => {
    const named = namedPaths(textOf(heading));
    expect(touched(recipe).filter((file) => !named.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});

test('a path that no recipe names is noticed, and so is a change that no longer fits', () => {
  const [pattern, folder] = namedPaths('Write `docs/checks/<group>/<name>.md` and `test/<room>/{ok,err}/`.');
  expect([pattern.test('docs/checks/a/b.md'), pattern.test('docs/checks/b.md')]).toEqual([true, false]);
  expect([folder.test('test/core/ok/a.ts'), folder.test('test/core/other/a.ts')]).toEqual([true, false]);
  expect(() => edited('a a', ['x.ts', 'a', 'b'])).toThrow("x.ts has 'a' 2 times");
});

/** All at once: they are independent of each other, and a copy takes its time. */
describe('in a copy of the repository where they are followed', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = new Copy();
    for (const recipe of [RULE, DOCUMENT, CLOUD, ACTION]) copy.follow(recipe);
    for (const script of ['generate-actions', 'generate-checks', 'generate-rooms']) copy.tsx(`scripts/${script}.ts`);
  });
  afterAll(() => copy.remove());

  test('everything compiles', () => {
    const files = [RULE, DOCUMENT, CLOUD, ACTION].flatMap(newFiles).filter((file) => file.endsWith('.ts'));
    expect(copy.typeErrors(files)).toBe('');
  });

  test('the rule says what it should, and has its page and its fixtures', () => {
    const { passed, failed } = copy.jest('test/checks/rules.test.ts', '-t', 'unattended-schedule|every rule has a page|every folder of fixtures|asks every rule|room workflows');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(6);
    expect(copy.read('docs/checks/README.md')).toContain('| [unattended-schedule](workflows/unattended-schedule.md) | note | A workflow starts by schedule only. |');
  });

  test('the document, the role and the action do what their tests say, and the generated files are as the generator writes them', () => {
    const { passed, failed } = copy.jest('test/repository/funding', 'test/identity/vault', 'test/actions/setup-jfrog-cli', 'test/actions/generated-files', 'test/actions/catalogue');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(300);
  });

  test('the new nouns refuse what every noun refuses, and nobody had to say what fits them', () => {
    const { passed, failed } = copy.jest('test/errors/hostile-calls/', 'test/errors/duplicate-ids.test.ts', '-t', 'new (?:Funding|VaultRole) ');
    expect(failed).toEqual([]);
    expect(passed).toBe(4);
  });

  test('a trigger that is missing is noticed, and is there again when the recipe was followed', () => {
    const before = TRIGGER.edits.map(([file]) => copy.read(file));
    for (const [file, without, withIt] of [...TRIGGER.edits].reverse()) copy.edit([file, withIt, without]);
    const { failed } = copy.jest('test/workflows/triggers.test.ts', '-t', 'every event has a method');
    expect(failed).toEqual([expect.stringContaining('-   "watch",')]);
    copy.follow(TRIGGER);
    expect(TRIGGER.edits.map(([file]) => copy.read(file))).toEqual(before);
  });
});

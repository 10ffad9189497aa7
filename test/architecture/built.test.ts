import { join } from 'path';
import { ScriptTarget, createSourceFile } from 'typescript';
import { RESOLVERS, writesThroughCasts } from './built';
import { filesOf, shown, sourceOf } from './sources';

const ROOT = join(__dirname, '../..');
const resolvers = filesOf(join(ROOT, 'lib')).filter((file) => RESOLVERS.test(shown(ROOT, file)));

test('what resolves is found by the names of its files', () => {
  expect(resolvers.map((file) => shown(ROOT, file))).toEqual(expect.arrayContaining(['lib/workflows/resolve/jobs.ts', 'lib/identity/resolve.ts', 'lib/repository/required-checks/resolve.ts', 'lib/actions/resolve.ts']));
});

test('models are built, not patched: no resolver takes readonly away to write to one', () => {
  expect(resolvers.flatMap((file) => writesThroughCasts(ROOT, sourceOf(file)))).toEqual([]);
});

describe('a write to what was built', () => {
  const written = (text: string) => writesThroughCasts(ROOT, createSourceFile(join(ROOT, 'lib/made-up/resolve.ts'), text, ScriptTarget.ES2022, true)).length;

  test.each([
    '(job as { needs: string[] }).needs = [];',
    '(model.outputs as Record<string, string>)[name] = text;',
    '(uses[i] as { step?: Step }).step ??= model;',
    '(<Writable>model).jobs[0].id = 1;',
    '((model as any)!.jobs).count += 1;',
    'delete (model as { id?: string }).id;',
    'Object.assign(model, { id });',
    'Object.defineProperty(model, name, { value });',
    'type Writable<T> = { -readonly [K in keyof T]: T[K] };',
  ])('is seen in %s', (text) => expect(written(text)).toBe(1));

  test.each([
    'const outputs: Record<string, string> = {}; outputs[name] = text;',
    'const known = found as Known; found = known;',
    "const made = { ...(model as Model), id: 'x' };",
    'state.ids.set(step, id);',
    'const made = Object.assign({}, model);',
  ])('is none in %s', (text) => expect(written(text)).toBe(0));
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ModuleKind, transpile } from 'typescript';

test('the example in the README of the room runs and has no finding', () => {
  const readme = readFileSync(resolve(__dirname, '../../lib/actions/README.md'), 'utf8');
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readme)!;
  const program = transpile(`${example}\nexport const synthesis = delivery.synth();`, { module: ModuleKind.CommonJS });
  const exports: { synthesis?: { documents: { path: string }[]; findings: unknown[] } } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-require-imports
  new Function('require', 'exports', program)((name: string) => require(name), exports);
  expect(exports.synthesis!.findings).toEqual([]);
  expect(exports.synthesis!.documents.map(({ path }) => path)).toEqual(['.github/workflows/ci.yml', '.github/actions/python-tools/action.yml']);
});

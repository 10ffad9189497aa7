import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { RootConstruct } from 'constructs';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { syntaxErrors, typeErrors } from './documents/compile';
import { Example, allExamples, examplesOf } from './documents/examples';
import { Delivery, Synthesis } from 'slipway/delivery';

const examples = allExamples();
const complete = examples.filter((example) => example.complete);

/** Runs a program as its reader would, in an empty folder, and synthesizes every delivery that it declares. */
function run({ text }: Pick<Example, 'text'>): Synthesis[] {
  const deliveries: Delivery[] = [];
  class Watched extends Delivery {
    public constructor(...args: ConstructorParameters<typeof Delivery>) {
      super(...args);
      deliveries.push(this);
    }
  }
  Watched.standalone = () => new Watched(new RootConstruct());
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const load = (name: string): unknown => (name === 'slipway/delivery' ? { ...(require(name) as object), Delivery: Watched } : require(name));
  const program = transpile(text, { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('require', 'exports', 'console', program)(load, {}, { log: () => undefined });
  return deliveries.map((delivery) => delivery.synth());
}

describe('the examples', () => {
  const [home, post, log] = [process.cwd(), process.env.PROJEN_DISABLE_POST, process.stderr.write];
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-example-'));
    process.chdir(folder);
    process.env.PROJEN_DISABLE_POST = 'true'; // Nothing is installed.
    process.stderr.write = () => true;
  });
  afterEach(() => {
    process.chdir(home);
    if (post === undefined) delete process.env.PROJEN_DISABLE_POST;
    else process.env.PROJEN_DISABLE_POST = post;
    process.stderr.write = log;
    rmSync(folder, { recursive: true });
  });

  test('that are whole programs compile', () => {
    expect(typeErrors(complete)).toEqual([]);
  });

  test('that are pieces are grammatical', () => {
    expect(examples.flatMap(syntaxErrors)).toEqual([]);
  });

  test.each(complete.map((example) => [example.at, example] as const))('%s runs, and no check stops it', (_, example) => {
    const synthesized = run(example);
    expect(synthesized).not.toEqual([]);
    for (const { findings } of synthesized) {
      expect(findings.filter((f) => f.severity === 'error' && f.acknowledged === undefined).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    }
  });

  test('a program that a check stops, does not compile, or does not run would be noticed', () => {
    const program = (line: string) => examplesOf('made-up.md', `# A\n\n\`\`\`ts\nimport { Delivery } from 'slipway/delivery';\n${line}\n\`\`\`\n`)[0];
    expect(program('').complete).toBe(true);
    expect(typeErrors([program('const n: number = Delivery;')])).toEqual([expect.stringMatching(/^made-up\.md:4 \+ 1: Type/)]);
    expect(() => run(program("throw new Error('wrong');"))).toThrow('wrong');
    expect(run(program('Delivery.standalone();'))).toHaveLength(1);
  });

  test('a piece that is not grammatical would be noticed', () => {
    expect(syntaxErrors(examplesOf('made-up.md', '```ts\nnew Job(;\n```\n')[0])).toEqual([expect.stringMatching(/^made-up\.md:2 \+ 0: /)]);
  });
});

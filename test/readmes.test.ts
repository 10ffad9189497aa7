import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { syntaxErrors, typeErrors } from './documents/compile';
import { ROOT, readDocuments } from './documents/documents';
import { Program, programsOf } from './documents/programs';
import { run } from './documents/run';
import { refused, saidBy } from './documents/said';
import { wrong } from './documents/shown';
import { Block, withText } from '../scripts/site/blocks';

const { programs, pieces, unproven, there, said } = readDocuments();
const block = (text: string, info = 'ts') => `\`\`\`${info}\n${text}\n\`\`\`\n`;
const made = (...blocks: string[]) => programsOf('made-up.md', `# A\n\n${blocks.join('\n')}`).programs;
const DELIVERY = "import { Delivery } from 'slipway/delivery';\nimport { Job, Trigger, Workflow } from 'slipway/workflows';\nconst ci = new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });";

// What is right is compiled together with what is wrong: a compiler is expensive to start.
const WRONG = [
  made(block(`${DELIVERY}\nconst n: number = Delivery;`))[0],
  made(block('export const n: number = 1;', 'ts file n.ts'), block("import { Project } from 'projen';\nimport { n } from './n';\nconst s: string = n;\nnew Project({ name: s });"))[0],
];

/** `SLIPWAY_DOCUMENTS=write npx jest test/readmes.test.ts` puts what is so into the documents. Excerpts and blocks with gaps are left to their author. */
async function differences(program: Program) {
  const outcome = run(program);
  const found = [];
  for (const shown of program.shown) {
    const difference = await wrong(shown, outcome);
    if (difference === undefined) continue;
    if (process.env.SLIPWAY_DOCUMENTS === 'write' && !program.at.startsWith('made-up.md') && shown.role !== 'excerpt' && !/^\s*(# )?…$/m.test(shown.text)) replace(shown, difference.is);
    else found.push(difference);
  }
  return { outcome, found };
}

function replace({ document, index }: Block, text: string): void {
  const path = join(ROOT, document);
  writeFileSync(path, withText(readFileSync(path, 'utf8'), index, text));
}

describe('the programs of the documents', () => {
  test('compile, and would not with a wrong type, or a wrong use of a module beside them', () => {
    const errors = typeErrors([...programs.filter(({ goesOn }) => !goesOn), ...WRONG]);
    expect(errors.filter((error) => !error.startsWith('made-up.md'))).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^made-up\.md:4 \+ 3: Type/), expect.stringMatching(/^made-up\.md:8 \+ 2: Type 'number'/)]);
  });

  test('are whole, or are pieces where pieces are enough, and pieces are grammatical', () => {
    expect(unproven.map(({ at }) => at)).toEqual([]);
    expect(pieces.flatMap(syntaxErrors)).toEqual([]);
  });

  test.each(programs.filter(({ goesOn, shown }) => !goesOn || shown.length > 0).map((program) => [program.at, program] as const))('%s runs, and what is shown of it is so', async (_, program) => {
    const { outcome, found } = await differences(program);
    expect(found).toEqual([]);
    const roles = program.shown.map(({ role }) => role);
    if (!roles.includes('findings') && !roles.includes('raised')) {
      expect(outcome.raised).toBeUndefined();
      expect(outcome.findings.filter((f) => f.severity === 'error' && f.acknowledged === undefined).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    }
    if (/from 'slipway/.test(program.text)) expect(outcome.deliveries).toBeGreaterThan(0);
  });
});

describe('what the documents show without a program', () => {
  test.each(there.map((file) => [file.at, file] as const))('%s: whoever reads the file takes it', async (_, file) => {
    expect(await refused(file)).toEqual([]);
  });

  test.each(said.map((shown) => [shown.block.at, shown] as const))('%s is what the command says', async (_, shown) => {
    const is = await saidBy(shown);
    if (process.env.SLIPWAY_DOCUMENTS === 'write' && is !== shown.block.text) replace(shown.block, is);
    else expect(shown.block.text).toBe(is);
  });
});

describe('in a made-up document', () => {
  const judged = async (...blocks: string[]) => (await differences(made(...blocks).at(-1)!)).found;

  test('a piece that is not grammatical is noticed', () => {
    expect(syntaxErrors(programsOf('made-up.md', block('new Job(;')).pieces[0])).toEqual([expect.stringMatching(/^made-up\.md:2 \+ 0: /)]);
  });

  test('a program that fails, and one that a check stops, are noticed', () => {
    expect(run(made(block(`${DELIVERY}\nthrow new Error('wrong');`))[0]).raised?.message).toBe('wrong');
    expect(run(made(block(DELIVERY))[0]).findings.map(({ id }) => id)).toEqual(['workflows/no-jobs']);
  });

  test('a block that goes on stands above the last line that writes', () => {
    const [, second] = made(block("import { Project } from 'projen';\nconst project = new Project({ name: 'a' });\n\nproject.synth(); // at the end"), block('const more = 1;', 'ts more'));
    expect(second.text).toBe("import { Project } from 'projen';\nconst project = new Project({ name: 'a' });\n\nconst more = 1;\n\n\nproject.synth(); // at the end\n");
  });

  test('what is said of a pipeline is what the engine says of its configuration, and another scenario is another text', async () => {
    const pipeline = `${DELIVERY}
import { PromotionPipeline, Release, Rolling, ShellTarget, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
const release = new Release(ci.node.scope!, 'shop');
new Job(ci, 'record').use(release.record());
new Stage(new PromotionPipeline(ci.node.scope!, 'shop', { release }), 'staging', { environment: new DeploymentEnvironment(ci.node.scope!, 'staging'), targets: [new ShellTarget({ name: 'a', deploy: 'a', undo: 'b' })], strategies: [new Rolling()] });`;
    const [{ is }] = await judged(block(pipeline), block('', 'text explained well'));
    expect(is).toMatch(/^Stage +Serves +Next +When\nstaging +1\.2\.2 +1\.2\.3 +now\n/);
    expect(await judged(block(pipeline), block(is.trimEnd(), 'text explained well'))).toEqual([]);
    expect(await judged(block(pipeline), block(is.trimEnd(), 'text explained held'))).toHaveLength(1);
    await expect(judged(block(pipeline), block('', 'text explained otherwise'))).rejects.toThrow("'otherwise': there are well, wrong");
  });

  test('a file that nobody would take, and a command that says something else, are noticed', async () => {
    const workflow = (key: string) => block(`on: push\npermissions: {}\njobs: { a: { runs-on: x, ${key}: 5, steps: [{ run: make }] } }`, 'yaml there .github/workflows/ci.yml');
    const { there: [good, bad, hook], said: [shown] } = programsOf('made-up.md', [workflow('timeout-minutes'), workflow('timeout'), block('repos: [{ hooks: [{ entry: slipway chekc }] }]', 'yaml there .pre-commit-config.yaml'), block('', 'text said check')].join('\n'));
    expect(await refused(good)).toEqual([]);
    expect(await refused(bad)).toEqual([expect.stringMatching(/^github\/.*timeout/)]);
    expect(await refused(hook)).toEqual([expect.stringContaining("'slipway chekc' is none of the commands")]);
    expect(await saidBy(shown)).toContain('.github/workflows/ci.yml:3:');
  });

  test('a file, an excerpt, a finding, an error and a print are compared with what the program does', async () => {
    const job = `${DELIVERY}\nnew Job(ci, 'test').run('make');\nconsole.log('hello');`;
    expect(await judged(block(job), block('hello', 'text printed'), block('    timeout-minutes: 30', 'yaml excerpt .github/workflows/ci.yml'))).toEqual([]);
    expect(await judged(block(job), block('# …\n      - run: make', 'yaml output .github/workflows/ci.yml'))).toEqual([]);
    expect(await judged(block(job), block('good-bye', 'text printed'), block('    timeout-minutes: 31', 'yaml excerpt .github/workflows/ci.yml'), block('# …\n      - run: make it', 'yaml output .github/workflows/ci.yml')))
      .toEqual([{ at: 'made-up.md:12', shown: 'good-bye\n', is: 'hello\n' }, expect.objectContaining({ at: 'made-up.md:16' }), expect.objectContaining({ at: 'made-up.md:20' })]);
    expect(await judged(block(`${DELIVERY}\nthrow new Error('wrong');`), block('wrong', 'text raised'))).toEqual([]);
    const [{ is }] = await judged(block(DELIVERY), block('', 'text findings'));
    expect(is).toMatch(/^\.projenrc\.ts:3:12 {2}error {2}workflows\/no-jobs\n/);
  });
});

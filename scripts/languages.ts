/**
 * Builds the packages for Python, Java and Go and uses each in a real program of test/languages: the files are those of the same program in TypeScript, byte for byte, and what
 * goes wrong is told in the lines of that program. Needs Python, Java with Maven, and Go, with their registries. With a word, such as `python`, only that language is tried.
 */
import { rmSync } from 'fs';
import { join } from 'path';
import { check, finish, outcome, output } from './check';
import { GO } from './languages/go';
import { JAVA } from './languages/java';
import { Language, Ready, lineOf, run, unwrite, written } from './languages/language';
import { tryPython } from './languages/only-python';
import { PYTHON } from './languages/python';
import { TYPESCRIPT } from './languages/typescript';
import { ROOT, WORK } from './languages/workplace';

const WANTED = process.argv[2];
const NEEDED: Readonly<Record<string, readonly string[]>> = { python: ['python3'], java: ['java', 'javac', 'mvn'], go: ['go'] };
const TIMES = 3;

output('npx', ['projen', 'compile'], ROOT);
const typescript = TYPESCRIPT.prepare();
const { text } = run(typescript);
const expected = written(typescript);
if (expected.size === 0) throw new Error(`The program in TypeScript wrote nothing:\n${text}`);
const median = { whole: medianOf(typescript), start: medianOf(typescript, '--start') };

for (const language of [PYTHON, JAVA, GO].filter(({ name }) => WANTED === undefined || name === WANTED)) {
  const missing = NEEDED[language.name].filter((command) => outcome(command, [command === 'go' ? 'version' : command === 'python3' || command === 'mvn' ? '--version' : '-version'], ROOT).status !== 0);
  if (missing.length === 0) tryOut(language);
  // Where everything must be proven, nothing is left out.
  else if (process.env.CI) check(`${language.name} is there`, () => { throw new Error(`There is no ${missing.join(', ')} here.`); });
  else console.log(`\n!!!!  SKIPPED: ${language.name}, for there is no ${missing.join(', ')} here\n`);
}
if (finish('languages')) [PYTHON, JAVA, GO, TYPESCRIPT].forEach(({ name }) => rmSync(join(WORK, name, 'repository'), { recursive: true, force: true }));

function tryOut(language: Language): void {
  let ready: Ready | undefined;
  check(`${language.name}: the package is built, and the program compiles`, () => {
    ready = language.prepare();
  });
  if (ready === undefined) return;
  const there = ready;
  check(`${language.name}: the files are those of the program in TypeScript, at every run`, () => {
    for (let i = 0; i < 2; i++) {
      unwrite(there);
      const { status, text: said } = run(there);
      if (status !== 0) throw new Error(`exit ${status}\n${said}`);
      compare(language, written(there));
    }
  });
  check(`${language.name}: a rule of one's own says what it found, ${language.knowsLines ? 'at the line of the program' : 'at the construct'}`, () => {
    const { text: said } = run(there);
    expectLines(said, [`${placeOf(language, there, 'the warning')}warning  acme/clear-names`, "  The job 'deploy' does not say where it deploys to.", '  at      ci/deploy']);
  });
  check(`${language.name}: a mistake is told once, at its line, and nothing is written`, () => {
    unwrite(there);
    const { status, text: said } = run(there, '--mistake');
    expectLines(said, [`${placeOf(language, there, 'the mistake')}error  references/other-workflow`, '  at      nightly/scan/steps[0]', '1 error, 1 warning. Nothing was written.']);
    expectQuiet(status, said, 'references/other-workflow\n');
    if (written(there).size > 0) throw new Error(`there is ${[...written(there).keys()].join(', ')}`);
  });
  check(`${language.name}: an object in a text is refused by the call, which says what to take`, () => {
    const { status, text: said } = run(there, '--object');
    expectQuiet(status, said, 'which is an object that was put into a text');
    if (!said.includes('of an Expression take its `text` (Text() in Go, getText() in Java)')) throw new Error(said);
  });
  if (language.name === 'python') tryPython(there);
  const [whole, start] = [medianOf(there), medianOf(there, '--start')];
  console.log(`      ${language.name}: start ${(start / median.start).toFixed(1)} times, the whole ${(whole / median.whole).toFixed(1)} times as long as in TypeScript`);
}

/** Every file, byte for byte: only the program, its command and the way to `slipway` have names of their own. */
function compare(language: Language, files: ReadonlyMap<string, string>): void {
  const paths = [...new Set([...expected.keys(), ...files.keys()])];
  for (const path of paths) {
    const wanted = expected.get(path)?.replaceAll(`edit ${TYPESCRIPT.program} and`, `edit ${language.program} and`)
      .replaceAll(`"exec": "${TYPESCRIPT.runs}"`, `"exec": "${language.runs}"`).replaceAll(`"exec": "${TYPESCRIPT.slipway} `, `"exec": "${language.slipway} `);
    const found = files.get(path);
    if (wanted === undefined || found === undefined) throw new Error(`${path} is ${found === undefined ? 'missing' : 'one too many'}`);
    if (wanted === found) continue;
    const [a, b] = [wanted.split('\n'), found.split('\n')];
    const line = a.findIndex((one, i) => one !== b[i]);
    throw new Error(`${path}:${line + 1} is\n${b[line]}\nand in TypeScript\n${a[line]}`);
  }
}

/** As a finding begins. */
function placeOf({ knowsLines, program }: Language, { repository }: Ready, comment: string): string {
  return knowsLines ? `${program.split('/').pop()}:${lineOf(repository, program, comment)}:1  ` : '';
}

function expectLines(said: string, wanted: readonly string[]): void {
  const lines = said.split('\n').map((line) => line.replace(/^\t/, ''));
  for (const line of wanted) if (!lines.includes(line)) throw new Error(`no line is\n${line}\nin\n${said}`);
}

/** It failed, said so once, and nobody sees that there is JavaScript below. */
function expectQuiet(status: number | null, said: string, once: string): void {
  if (status === 0 || said.split(once).length !== 2) throw new Error(`exit ${status}\n${said}`);
  const noise = /@jsii\/kernel\.RuntimeError|program\.js|node:internal|^\s+at (?:Kernel|Object|process)\b/m.exec(said);
  if (noise) throw new Error(`'${noise[0].trim()}' is of no use to the user:\n${said}`);
}

function medianOf(ready: Ready, ...more: readonly string[]): number {
  const times = Array.from({ length: TIMES }, () => run(ready, ...more).milliseconds).sort((a, b) => a - b);
  return times[Math.floor(TIMES / 2)];
}

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** What a user writes who catches our errors, with no types of Node.js installed. */
const PROGRAM = `import { Duration, Finding, InvalidValueError, SlipwayError, SynthesisError } from './core';

export function told(call: () => Duration): (string | undefined)[] {
  try {
    return [call().toString()];
  } catch (error) {
    if (error instanceof InvalidValueError) return [error.code, error.option, error.given, ...error.allowed, error.origin.location?.file, error.related[0]?.note];
    if (error instanceof SynthesisError) return error.findings.map(({ message }: Finding) => message);
    if (error instanceof SlipwayError) return [error.code, error.message];
    throw error;
  }
}

/** The names are those of types as well. */
export const codeOf = (error: InvalidValueError | SynthesisError): string => error.code;

/** A library of the user's own may refuse in the same way. */
export const own: SlipwayError = new InvalidValueError('acme/wrong-team', 'new Team()', 'it has no members', { option: 'members', given: [], allowed: ['at least one'] });
`;

const COMMON = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, strict: true };

describe('the declarations of core', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-declarations-')));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    const emit = { noCheck: true, declaration: true, emitDeclarationOnly: true, rootDir: join(ROOT, 'lib'), outDir: folder, types: ['node'] };
    ts.createProgram([join(ROOT, 'lib/core/index.ts')], { ...COMMON, ...emit }).emit();
  });

  const problems = (text: string) => {
    writeFileSync(join(folder, 'program.ts'), text);
    const options = { ...COMMON, lib: ['lib.es2022.d.ts'], skipLibCheck: false, noEmit: true, types: [], paths: { constructs: [join(ROOT, 'node_modules/constructs')] } };
    return ts.getPreEmitDiagnostics(ts.createProgram([join(folder, 'program.ts')], options)).map(({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  };

  test('need no types of Node.js, and tell whoever catches an error what it holds', () => {
    expect(problems(PROGRAM)).toEqual([]);
  });

  test('do not let a field be read that an error does not have', () => {
    expect(problems(PROGRAM.replace('error.given,', 'error.value,'))).toEqual([expect.stringContaining("Property 'value' does not exist")]);
  });

  test('and the test notices a type of Node.js', () => {
    writeFileSync(join(folder, 'core/index.d.ts'), `${ts.sys.readFile(join(folder, 'core/index.d.ts'))}\nexport declare const site: NodeJS.CallSite;\n`);
    expect(problems(PROGRAM)).toEqual([expect.stringContaining("Cannot find namespace 'NodeJS'")]);
  });
});

import { resolve } from 'path';
import * as ts from 'typescript';
import { fixtures, imported } from '../../importer/program/imported';

const ROOT = resolve(__dirname, '../../..');
const all = fixtures();

/** Programs by the names of the fixtures, for the compiler to read together. */
const written = new Map<string, string>();

test('there are at least 150 fixtures', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
});

test.each(all)('X-5: the program of %s writes what stands in it', async (name, path, text) => {
  const { gaps, files, program } = imported({ [path]: text });
  expect(gaps).toEqual([]);
  expect(files.map(({ differences }) => differences)).toEqual([[]]);
  for (const file of [...program.files, ...program.pins ? [program.pins] : []]) written.set(resolve(ROOT, 'imported', name.replace(/\.yml$/, ''), file.path), await file.text());
});

test('X-5: all of these programs compile under strict, with no name that nothing uses', () => {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.dev.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const strict: ts.CompilerOptions = { ...options, strict: true, noUnusedLocals: true, noEmit: true, incremental: false, composite: false, skipLibCheck: true };
  const host = ts.createCompilerHost(strict);
  const ofDisk = { readFile: host.readFile.bind(host), fileExists: host.fileExists.bind(host) };
  host.readFile = (path) => written.get(resolve(path)) ?? ofDisk.readFile(path);
  host.fileExists = (path) => written.has(resolve(path)) || ofDisk.fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...written.keys()], strict, host);
  const found = [...written.keys()].flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path))
    .concat(program.getSyntacticDiagnostics(program.getSourceFile(path))).map(({ messageText }) => `${path.slice(ROOT.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`));
  expect(written.size).toBeGreaterThanOrEqual(150);
  expect(found).toEqual([]);
}, 120_000);

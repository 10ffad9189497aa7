import { dirname, join } from 'path';
import * as ts from 'typescript';
import { ROOT } from './documents';
import { Program } from './programs';
import { Block } from '../../scripts/site/blocks';

/** What the compiler says about programs and the modules beside them: all in one go, with the settings of the repository. */
export function typeErrors(programs: readonly Pick<Program, 'at' | 'text' | 'beside'>[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.dev.json'), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const settings: ts.CompilerOptions = { ...options, paths: (options as { paths: ts.MapLike<string[]> }).paths, pathsBasePath: ROOT, noUnusedLocals: false, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
  // Below the sources, so that packages are found; in no file, because nobody else shall find them.
  const files = programs.flatMap(({ at, text, beside }, i) => [['program.ts', text] as const, ...[...beside].filter(([path]) => path.endsWith('.ts'))]
    .map(([path, content]) => ({ path: join(ROOT, `document-${i}`, path), at: path === 'program.ts' ? at : `${at}, ${path}`, text: content })));
  const virtual = new Map(files.map((file) => [file.path, file]));
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const host = ts.createCompilerHost(settings);
  const [exists, read, isFolder] = [host.fileExists.bind(host), host.readFile.bind(host), host.directoryExists!.bind(host)];
  host.fileExists = (path) => virtual.has(path) || exists(path);
  host.readFile = (path) => virtual.get(path)?.text ?? read(path);
  host.directoryExists = (path) => folders.has(path) || isFolder(path);
  const program = ts.createProgram([...virtual.keys()], settings, host);
  return files.flatMap(({ path, at }) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) => said(at, source, found));
  });
}

/** What the parser says about a piece of a program. */
export function syntaxErrors({ at, text }: Block): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return diagnostics.map((found) => said(at, found.file!, found));
}

function said(at: string, source: ts.SourceFile, { start = 0, messageText }: ts.Diagnostic): string {
  const { line } = source.getLineAndCharacterOfPosition(start);
  return `${at} + ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

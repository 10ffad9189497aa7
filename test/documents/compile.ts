import { join } from 'path';
import * as ts from 'typescript';
import { Example, ROOT } from './examples';

/** What the compiler says about whole programs: all in one go, with the settings of the repository. */
export function typeErrors(examples: readonly Example[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.dev.json'), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const settings: ts.CompilerOptions = { ...options, paths: (options as { paths: ts.MapLike<string[]> }).paths, pathsBasePath: ROOT, noUnusedLocals: false, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
  // Beside the sources, so that packages are found; in no file, because nobody else shall find them.
  const virtual = new Map(examples.map((example, i) => [join(ROOT, `example-${i}.ts`), example]));
  const host = ts.createCompilerHost(settings);
  const [exists, read] = [host.fileExists.bind(host), host.readFile.bind(host)];
  host.fileExists = (path) => virtual.has(path) || exists(path);
  host.readFile = (path) => virtual.get(path)?.text ?? read(path);
  const program = ts.createProgram([...virtual.keys()], settings, host);
  return [...virtual].flatMap(([path, example]) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) => said(example, source, found));
  });
}

/** What the parser says about a piece of a program. */
export function syntaxErrors(example: Example): string[] {
  const { diagnostics = [] } = ts.transpileModule(example.text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return diagnostics.map((found) => said(example, found.file!, found));
}

function said(example: Example, source: ts.SourceFile, { start = 0, messageText }: ts.Diagnostic): string {
  const { line } = source.getLineAndCharacterOfPosition(start);
  return `${example.at} + ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

import { join } from 'path';
import * as ts from 'typescript';

/** What an editor shows of the `@see` tags under the cursor, at the last place where the program says `word`. */
export function seen(folder: string, program: string, word: string): string[] {
  const file = join(folder, 'hovered.ts');
  const settings: ts.CompilerOptions = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, types: [] };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = path === file ? program : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => settings,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const shown = service.getQuickInfoAtPosition(file, program.lastIndexOf(word))?.tags ?? [];
  return shown.filter(({ name }) => name === 'see').map(({ text }) => ts.displayPartsToString(text));
}

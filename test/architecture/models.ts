import { join } from 'path';
import * as ts from 'typescript';
import { filesOf, shown } from './sources';

/** Who works on data, whoever made it: the rules of every room, and the rooms that read. A printer of programs asks the classes themselves what they take. */
const READERS = /^lib\/(?:[^/]+\/checks|apply|simulator|importer\/(?!program\/)|diagrams)\//;

/** Rooms whose classes are for everybody: values and errors, models, expressions. */
const SHARED = ['core', 'checks', 'expressions'];

/** Classes that are data, or the way to it. */
const DATA = /^Declared[A-Z]|^OwnersIndex$/;

/** Where somebody who works on data imports a construct or another noun of a program: `file imports 'Job' of lib/workflows/job.ts`. */
export function foreignToModels(root: string): string[] {
  const files = filesOf(join(root, 'lib')).filter((path) => READERS.test(shown(root, path)));
  const options: ts.CompilerOptions = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((path) => program.getSourceFile(path)!.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (!bindings || !('elements' in bindings)) return [];
    return bindings.elements.flatMap((element) => {
      const alias = checker.getSymbolAtLocation(element.name);
      const symbol = alias && alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
      const declaration = symbol?.declarations?.[0];
      if (!declaration || !ts.isClassDeclaration(declaration)) return [];
      const from = shown(root, declaration.getSourceFile().fileName);
      const room = /^lib\/([^/]+)\//.exec(from)?.[1];
      if (!room || SHARED.includes(room) || DATA.test(symbol!.name) || READERS.test(from)) return [];
      const { line } = element.getSourceFile().getLineAndCharacterOfPosition(element.getStart());
      return [`${shown(root, path)}:${line + 1} imports '${symbol!.name}' of ${from}. Rules and readers use models only: they must work on data, whoever made it.`];
    });
  }));
}

import { join } from 'path';
import * as ts from 'typescript';
import { ROOMS } from './cruise';
import { filesOf, shown } from './sources';

const READERS = ['checks', 'apply', 'simulator', 'importer', 'diagrams'];

/** Rooms without a model: what they export is for everybody. */
const SHARED = ['core', 'expressions'];

/** Where the data of a room lives: its model, its generated tables, and what only looks something up or counts something in them. */
const DATA = /\/(model|[\w-]+\.data|catalogue-(entry|facts)|expand-matrix|environment-variables|filter-match|flat-steps|fnmatch|match-owners|owners-(lines|pattern)|attribute-condition|subject-mapping|named-subjects|context-names|desired-state|evaluate-trust|trust-condition|access-of|possible-runs|(file|schema)-errors|strangers|subject|ways)\.ts$|\/model\//;

/** Imports of a reader from a declaring room that are not data: `file imports 'Job' of lib/workflows/job.ts`. */
export function foreignToModels(root: string): string[] {
  const files = READERS.filter((room) => ROOMS.has(room)).flatMap((room) => {
    try {
      return filesOf(join(root, 'lib', room));
    } catch {
      return []; // A room that does not exist yet.
    }
  });
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
      const from = symbol?.declarations?.[0] && shown(root, symbol.declarations[0].getSourceFile().fileName);
      const room = from && /^lib\/([^/]+)\//.exec(from)?.[1];
      if (!from || !room || SHARED.includes(room) || READERS.includes(room) || DATA.test(from)) return [];
      const { line } = element.getSourceFile().getLineAndCharacterOfPosition(element.getStart());
      return [`${shown(root, path)}:${line + 1} imports '${symbol!.name}' of ${from}. Readers use models only: a rule or a simulation must work on data, whoever made it.`];
    });
  }));
}

import { join } from 'path';
import * as ts from 'typescript';
import { shown } from './sources';

/** What is missing in the documentation of an exported class, interface or enum: every member is read in five languages. */
export function undocumented(root: string, doors: readonly string[]): string[] {
  const program = ts.createProgram(doors.map((door) => join(root, door)), {
    module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true, types: ['node'],
  });
  const checker = program.getTypeChecker();
  const declared = doors.flatMap((door) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, door))!);
    return module ? checker.getExportsOfModule(module) : [];
  }).map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .flatMap((symbol) => symbol.declarations ?? [])
    .filter((node): node is Declared => ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
    .filter((node) => !isInternal(node));
  return [...new Set(declared)].flatMap((node) => [
    ...problems(root, node, node.name!.text, checker),
    ...node.members.filter(isPublic).flatMap((member) => problems(root, member, `${node.name!.text}.${member.name?.getText() ?? 'constructor'}`, checker)),
  ]);
}

type Declared = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

function isPublic(member: ts.Node): boolean {
  const flags = ts.getCombinedModifierFlags(member as ts.Declaration);
  return !(flags & ts.ModifierFlags.Private) && !isInternal(member) && !ts.isClassStaticBlockDeclaration(member);
}

function isInternal(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
}

function problems(root: string, node: ts.Node, name: string, checker: ts.TypeChecker): string[] {
  const source = node.getSourceFile();
  const at = `${shown(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const symbol = checker.getSymbolAtLocation((node as { name?: ts.Node }).name ?? node);
  // A member that fulfils an interface inherits its words.
  const written = ts.getJSDocCommentsAndTags(node).length > 0 || (symbol?.getDocumentationComment(checker).length ?? 0) > 0;
  if (!written) return [`${at} ${name} has no doc comment.`];
  if (!ts.isPropertySignature(node) || !node.questionToken) return [];
  const fallback = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
  const text = fallback && ts.getTextOfJSDocComment(fallback.comment)?.trim();
  if (!text) return [`${at} ${name} is optional and has no @default: a value, or '- ' and what happens.`];
  return /^-?\s*undefined\b/.test(text) ? [`${at} ${name} has the @default '${text}': say what happens then.`] : [];
}

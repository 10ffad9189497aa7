import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { isGenerated, shown } from '../sources';
import { Api, ApiLine, ApiMethod, ApiParameter, ApiProperty, ApiType, Docs, TypeRef } from './api';

type Declared = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true, types: ['node'],
};

/** Reads public APIs of one folder: the compiler is asked once, for all of their doors. */
export class ApiReader {
  private readonly program: ts.Program;

  /**
   * @param root the folder that places are shown from
   * @param doors files below it, whose exports are public
   */
  public constructor(private readonly root: string, doors: readonly string[]) {
    this.program = ts.createProgram(doors.map((door) => join(root, door)), OPTIONS);
  }

  /**
   * What users can reach through some of the doors.
   *
   * @param doors the doors
   * @param texts files that somebody reads
   */
  public read(doors: readonly string[], texts: readonly string[] = doors): Api {
    const reader = new TypeReader(this.root, this.program.getTypeChecker());
    const byName = new Map(doors.flatMap((door) => reader.typesOf(this.program.getSourceFile(join(this.root, door))!)).map((type) => [type.name, type]));
    return { types: [...byName.values()], lines: texts.flatMap((text) => linesOf(this.root, text)), find: (name) => byName.get(name) };
  }
}

function linesOf(root: string, path: string): ApiLine[] {
  return readFileSync(join(root, path), 'utf8').split('\n').map((text, i) => ({ at: `${path}:${i + 1}`, text }));
}

class TypeReader {
  public constructor(private readonly root: string, private readonly checker: ts.TypeChecker) {}

  public typesOf(door: ts.SourceFile): ApiType[] {
    const module = this.checker.getSymbolAtLocation(door);
    return (module ? this.checker.getExportsOfModule(module) : [])
      .map((symbol) => this.target(symbol))
      .flatMap((symbol) => symbol.declarations ?? [])
      .filter((node): node is Declared => ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
      .filter((node) => !isInternal(node))
      .map((node) => this.typeOf(node));
  }

  private target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  private typeOf(node: Declared): ApiType {
    const members = [...node.members].filter(isPublic);
    const path = shown(this.root, node.getSourceFile().fileName);
    const made = members.find(ts.isConstructorDeclaration);
    return {
      kind: kindOf(node),
      name: node.name!.text,
      room: /^lib\/([^/]+)\//.exec(path)?.[1] ?? '',
      generated: isGenerated(path),
      resolved: path.endsWith('/model.ts'),
      ancestors: ts.isEnumDeclaration(node) ? [] : [...new Set(this.ancestorsOf(node))],
      construct: made && this.methodOf(made, 'constructor'),
      methods: members.flatMap((member) => (ts.isMethodDeclaration(member) || ts.isMethodSignature(member) ? [this.methodOf(member, member.name.getText())] : [])),
      properties: members.flatMap((member) => (isProperty(member) ? [this.propertyOf(member)] : [])),
      docs: this.docsOf(node),
      at: this.placeOf(node),
    };
  }

  private ancestorsOf(node: ts.ClassDeclaration | ts.InterfaceDeclaration): string[] {
    return (node.heritageClauses ?? []).flatMap(({ types }) => [...types]).flatMap((type) => {
      const symbol = this.checker.getSymbolAtLocation(type.expression);
      const above = symbol ? this.target(symbol).declarations ?? [] : [];
      return [type.expression.getText(), ...above.flatMap((found) => (ts.isClassDeclaration(found) || ts.isInterfaceDeclaration(found) ? this.ancestorsOf(found) : []))];
    });
  }

  private methodOf(node: ts.MethodDeclaration | ts.MethodSignature | ts.ConstructorDeclaration, name: string): ApiMethod {
    return {
      name,
      static: isStatic(node),
      parameters: node.parameters.map((parameter) => this.parameterOf(parameter)),
      returns: this.typeRef(node.type, node),
      docs: this.docsOf(node),
      at: this.placeOf(node),
    };
  }

  private parameterOf(node: ts.ParameterDeclaration): ApiParameter {
    const type = this.typeRef(node.type, node);
    const [rest] = node.dotDotDotToken ? type : [];
    return { name: node.name.getText(), type: rest && rest.kind === 'list' ? rest.of : type, optional: !!node.questionToken || !!node.initializer || !!node.dotDotDotToken };
  }

  private propertyOf(node: Property): ApiProperty {
    return {
      name: node.name.getText(),
      static: isStatic(node),
      type: ts.isEnumMember(node) ? [] : this.typeRef(node.type, node),
      optional: 'questionToken' in node && !!node.questionToken,
      docs: this.docsOf(node),
      at: this.placeOf(node),
    };
  }

  /** As it is written; where nothing is written, as the compiler sees it. */
  private typeRef(type: ts.TypeNode | undefined, of: ts.Node): TypeRef {
    if (!type) return [{ kind: 'name', name: ts.isConstructorDeclaration(of) ? 'this' : this.checker.typeToString(this.checker.getTypeAtLocation(of)) }];
    if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => this.typeRef(part, of));
    if (ts.isParenthesizedTypeNode(type)) return this.typeRef(type.type, of);
    if (ts.isTypeOperatorNode(type)) return this.typeRef(type.type, of);
    if (ts.isArrayTypeNode(type)) return [{ kind: 'list', of: this.typeRef(type.elementType, of) }];
    const index = ts.isTypeLiteralNode(type) ? type.members.find(ts.isIndexSignatureDeclaration) : undefined;
    if (index) return [{ kind: 'map', of: this.typeRef(index.type, of) }];
    return [{ kind: 'name', name: type.getText() }];
  }

  /** A member that fulfils an interface inherits its words. */
  private docsOf(node: ts.Node): Docs {
    const symbol = this.checker.getSymbolAtLocation((node as { name?: ts.Node }).name ?? node);
    const own = ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText()).join('\n');
    const inherited = symbol ? ts.displayPartsToString(symbol.getDocumentationComment(this.checker)) : '';
    const fallback = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
    return { text: own || inherited, defaultValue: fallback && (ts.getTextOfJSDocComment(fallback.comment)?.trim() ?? '') };
  }

  private placeOf(node: ts.Node): string {
    const source = node.getSourceFile();
    return `${shown(this.root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  }
}

type Property = ts.PropertyDeclaration | ts.PropertySignature | ts.GetAccessorDeclaration | ts.EnumMember;

function isProperty(node: ts.Node): node is Property {
  return ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isGetAccessorDeclaration(node) || ts.isEnumMember(node);
}

function isStatic(node: ts.Declaration): boolean {
  return !!(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static);
}

/** An interface with an `I` in front is one that users implement; the others hold options and data. */
function kindOf(node: Declared): ApiType['kind'] {
  if (ts.isClassDeclaration(node)) return 'class';
  if (ts.isEnumDeclaration(node)) return 'enum';
  return /^I[A-Z]/.test(node.name.text) ? 'interface' : 'struct';
}

/** A subclass sees what is protected: it is public. */
function isPublic(member: ts.Node): boolean {
  const flags = ts.getCombinedModifierFlags(member as ts.Declaration);
  return !(flags & ts.ModifierFlags.Private) && !isInternal(member) && !ts.isClassStaticBlockDeclaration(member);
}

function isInternal(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
}

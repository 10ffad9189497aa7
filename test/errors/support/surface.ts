import { join } from 'path';
import * as ts from 'typescript';
import { filesOf, isGenerated, sourceOf } from '../../architecture/sources';

const LIB = join(__dirname, '../../../lib');
const RUNTIME = join(LIB, 'runtime', '/');

export interface Parameter {
  readonly name: string;
  /** As it is written. */
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** A call that a user can write. */
export interface Call {
  /** The class that declares it. */
  readonly owner: string;
  /** Whether a script of ours wrote it, from the same few lines as all the others. */
  readonly generated: boolean;
  readonly kind: 'constructor' | 'static' | 'method';
  /** The method; the class for a constructor. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** An option of a struct. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** What the sources say about the classes and the options that users meet. Read from the syntax: a compiler that knows the types takes longer than all tests of it. */
export interface Surface {
  readonly calls: readonly Call[];
  /** The names of the options of a struct, those of the structs that it extends included; undefined for what is no struct. */
  optionsOf(type: string): readonly string[] | undefined;
  /** The same with their types, as they are written. */
  partsOf(type: string): readonly Part[] | undefined;
}

export function surfaceOf(exported: ReadonlySet<string>): Surface {
  // Programs that run inside of jobs are nobody's library, and have words of their own.
  const sources = filesOf(LIB).filter((file) => !file.startsWith(RUNTIME)).map(sourceOf);
  const classes = sources.flatMap(({ statements }) => statements.filter(ts.isClassDeclaration))
    .filter((declared) => declared.name && exported.has(declared.name.text) && !ts.getJSDocTags(declared).some(({ tagName }) => tagName.text === 'internal'));
  const structs = new Map(sources.flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration)).map((struct) => [struct.name.text, struct]));
  const partsOf = (type: string): Part[] | undefined => {
    const struct = structs.get(type);
    if (!struct || /^I[A-Z]/.test(type)) return undefined;
    const inherited = (struct.heritageClauses ?? []).flatMap(({ types }) => types.flatMap((base) => partsOf(base.expression.getText()) ?? []));
    return [...new Map([...inherited, ...struct.members.filter(ts.isPropertySignature).map(partOf)].map((part) => [part.name, part])).values()].filter(({ name }) => !name.startsWith('_'));
  };
  return { calls: classes.flatMap(callsOf), partsOf, optionsOf: (type) => partsOf(type)?.map(({ name }) => name) };
}

function callsOf(declared: ts.ClassDeclaration): Call[] {
  const owner = declared.name!.text;
  const generated = isGenerated(declared.getSourceFile().fileName);
  const isAbstract = hasModifier(declared, ts.ModifierFlags.Abstract);
  return declared.members.flatMap((member): Call[] => {
    if (hasModifier(member, ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Abstract)) return [];
    if (ts.isConstructorDeclaration(member)) return isAbstract ? [] : [{ owner, generated, kind: 'constructor', name: owner, parameters: member.parameters.map(parameterOf) }];
    if (!ts.isMethodDeclaration(member) || member.name.getText().startsWith('_')) return [];
    const kind = hasModifier(member, ts.ModifierFlags.Static) ? 'static' : 'method';
    return [{ owner, generated, kind, name: member.name.getText(), parameters: member.parameters.map(parameterOf) }];
  });
}

function parameterOf(parameter: ts.ParameterDeclaration): Parameter {
  return {
    name: parameter.name.getText(),
    type: (parameter.type?.getText() ?? 'string').replace(/\s+/g, ' '),
    optional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
    rest: parameter.dotDotDotToken !== undefined,
  };
}

function partOf(member: ts.PropertySignature): Part {
  return { name: member.name.getText(), type: (member.type?.getText() ?? 'string').replace(/\s+/g, ' '), optional: member.questionToken !== undefined };
}

function hasModifier(node: ts.Declaration, flags: ts.ModifierFlags): boolean {
  return (ts.getCombinedModifierFlags(node) & flags) !== 0;
}

import { ClassType, EnumType, InterfaceType, Type } from 'jsii-reflect';
import { callText, docsText, methodText, propertyText, signature } from './members';
import { linkFrom, pageOf, roomOf } from './places';
import { cell, paragraphs, whole } from './prose';
import { Uses } from './uses';

/** The page of one type. */
export function typePage(type: Type, uses: Uses): string {
  const from = pageOf(type);
  return `${paragraphs(
    `# ${type.name}`,
    kindLine(type, from),
    docsText(type.docs),
    type.isClassType() ? classText(type, uses, from) : type.isEnumType() ? enumText(type) : interfaceText(type as InterfaceType, uses, from),
    usesText(type, uses, from),
    sourceLine(type, from),
  )}\n`;
}

/** What kind of thing it is, in one word. */
export function kindOf(type: Type): string {
  if (type.isEnumType()) return 'Enum';
  if (type.isDataType()) return takesOptions(type) ? 'Options' : 'Struct';
  if (type.isInterfaceType()) return 'Interface';
  const isConstruct = (type as ClassType).ancestors.some(({ fqn }) => fqn === 'constructs.Construct');
  return `${(type as ClassType).abstract ? 'Abstract ' : ''}${isConstruct ? 'construct' : 'class'}`.replace(/^c/, 'C');
}

function kindLine(type: Type, from: string): string {
  const named = (other: Type) => (other.assembly === type.assembly ? `[\`${other.name}\`](${linkFrom(from, pageOf(other))})` : `\`${other.name}\``);
  const base = type.isClassType() ? type.base : undefined;
  const interfaces = type.isEnumType() ? [] : (type as InterfaceType).interfaces.filter(({ assembly }) => assembly === type.assembly);
  const relations = [...(base ? [`extends ${named(base)}`] : []), ...(interfaces.length > 0 ? [`${type.isClassType() ? 'implements' : 'extends'} ${interfaces.map(named).join(', ')}`] : [])];
  return `${kindOf(type)} of [\`slipway/${roomOf(type)}\`](README.md)${relations.map((said) => `, ${said}`).join('')}`;
}

function classText(type: ClassType, uses: Uses, from: string): string {
  const methods = ours(type, type.allMethods).filter((method) => !method.protected);
  const properties = ours(type, type.allProperties).filter((property) => !property.protected);
  const options = uses.optionsOf(type);
  return paragraphs(
    importText(type, type.initializer && !type.abstract && !type.initializer.protected ? `new ${signature(type.name, type.initializer)}` : undefined),
    type.initializer && !type.abstract ? callText(type.initializer, from) : undefined,
    section('Options', ownFirst(options?.allProperties ?? []).map((property) => propertyText(property, from))),
    constants(properties.filter((property) => property.const)),
    section('Static methods', methods.filter((method) => method.static).map((method) => methodText(method, from))),
    section('Methods', methods.filter((method) => !method.static).map((method) => methodText(method, from))),
    section('Properties', properties.filter((property) => !property.const).map((property) => propertyText(property, from))),
  );
}

function interfaceText(type: InterfaceType, uses: Uses, from: string): string {
  const owner = uses.ownerOf(type);
  if (owner) return `What [\`new ${owner.name}\`](${linkFrom(from, pageOf(owner))}#options) takes: its page lists every option.`;
  return paragraphs(
    importText(type),
    section(takesOptions(type) ? 'Options' : 'Properties', ownFirst(type.allProperties).map((property) => propertyText(property, from))),
    section('Methods', type.allMethods.map((method) => methodText(method, from))),
  );
}

function enumText(type: EnumType): string {
  const rows = type.members.map((member) => `| \`${member.name}\` | ${cell(whole(member.docs))} |`);
  return paragraphs(importText(type), ['| value | |', '|---|---|', ...rows].join('\n'));
}

function importText(type: Type, call?: string): string {
  return `\`\`\`ts\nimport { ${type.name} } from 'slipway/${roomOf(type)}';\n${call ? `\n${call}\n` : ''}\`\`\``;
}

function section(heading: string, entries: readonly string[]): string | undefined {
  return entries.length > 0 ? paragraphs(`## ${heading}`, ...entries) : undefined;
}

/** Ready-made values, such as machines: a table, because each is one line. */
function constants(properties: readonly ClassType['allProperties'][number][]): string | undefined {
  if (properties.length === 0) return undefined;
  const rows = properties.map((property) => `| \`${property.parentType.name}.${property.name}\` | ${cell(whole(property.docs))} |`);
  return paragraphs('## Ready-made', ['| value | |', '|---|---|', ...rows].join('\n'));
}

function usesText(type: Type, uses: Uses, from: string): string | undefined {
  const owner = uses.ownerOf(type);
  const places = uses.of(type).filter(({ text }) => text !== `new ${owner?.name}`);
  if (places.length === 0) return undefined;
  return paragraphs('## Used by', places.map(({ text, page, anchor }) => `- [\`${text}\`](${linkFrom(from, page)}${anchor})`).join('\n'));
}

function sourceLine(type: Type, from: string): string {
  const file = type.locationInModule!.filename;
  return `Source: [${file}](${linkFrom(from, file)})`;
}

/** What other packages add to every construct is described there. */
function ours<T extends { definingType: Type }>(type: Type, members: readonly T[]): T[] {
  return members.filter(({ definingType }) => definingType.assembly === type.assembly);
}

/** By the way structs are named: what a call takes, or something that stands for itself, such as a schedule or a finding. */
function takesOptions(type: Type): boolean {
  return type.isDataType() && /(Props|Options)$/.test(type.name);
}

/** What a type adds comes before what all of its kind have. */
function ownFirst<T extends { parentType: Type; definingType: Type }>(members: readonly T[]): T[] {
  return [true, false].flatMap((own) => members.filter(({ parentType, definingType }) => (parentType === definingType) === own));
}

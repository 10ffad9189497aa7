import { Assembly, InterfaceType, Property, Stability, TypeKind, TypeReference, isCollectionTypeReference, isNamedTypeReference, isUnionTypeReference } from '@jsii/spec';
import { Union, roomOf } from './unions';

/**
 * The assembly with one struct in place of each union of models.
 *
 * jsii hands a struct over as an object of which the other side reads every property that its type has; of a union it takes the first type, because any object will
 * do for a struct. Whatever is of another type would be read as the first: without what it has, and with an error for what it must have. So other languages get a
 * struct with all that any of them has, of which only what all of them must have is required.
 *
 * @returns the names of the structs that were made
 */
export function joinModels(assembly: Assembly, unions: readonly Union[]): string[] {
  const types = assembly.types!;
  const made = new Map<string, string>();
  for (const union of unions) {
    const variants = union.of.map((name) => Object.values(types).find((type): type is InterfaceType => type.name === name && type.kind === TypeKind.Interface && type.datatype === true));
    if (!variants.every((variant) => variant !== undefined)) continue;
    const struct = structOf(assembly, union, variants);
    types[struct.fqn] = struct;
    made.set(variants.map(({ fqn }) => fqn).sort().join(), struct.fqn);
  }
  replaceIn(types, made);
  const left = unionsOfStructs(types);
  if (left.length > 0) throw new Error(`These are unions of structs without a name, which no other language can read: ${left.join('; ')}. Give each a type of its own, export type XModel = AModel | BModel.`);
  assembly.types = Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...made.values()];
}

function structOf(assembly: Assembly, union: Union, variants: readonly InterfaceType[]): InterfaceType {
  const room = roomOf(union.file);
  const all = variants.map((variant) => propertiesOf(assembly, variant));
  const names = [...new Set(all.flatMap((properties) => [...properties.keys()]))];
  return {
    assembly: assembly.name,
    datatype: true,
    docs: { stability: Stability.Stable, summary: union.summary },
    fqn: `${assembly.name}.${room}.${union.name}`,
    kind: TypeKind.Interface,
    locationInModule: { filename: union.file, line: union.line },
    name: union.name,
    namespace: room,
    // Required ones first, as jsii has them.
    properties: names.map((name) => joined(name, all, variants)).sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false) || (a.name < b.name ? -1 : 1)),
    symbolId: `${union.file.replace(/\.ts$/, '')}:${union.name}`,
  };
}

function joined(name: string, all: readonly ReadonlyMap<string, Property>[], variants: readonly InterfaceType[]): Property {
  const found = all.flatMap((properties) => properties.get(name) ?? []);
  const types = distinct(found.flatMap(({ type }) => (isUnionTypeReference(type) ? type.union.types : [type])));
  const isOptional = found.length < all.length || found.some(({ optional }) => optional);
  const owners = variants.filter((_, i) => all[i].has(name)).map((variant) => variant.name);
  return {
    ...found[0],
    docs: { ...found[0].docs, ...(isOptional && !found[0].docs?.default ? { default: '- none' } : {}), ...(found.length < all.length ? { remarks: `Of ${owners.join(', ')}.` } : {}) },
    type: types.length === 1 ? types[0] : { union: { types } },
    ...(isOptional ? { optional: true } : {}),
  };
}

function propertiesOf(assembly: Assembly, type: InterfaceType): Map<string, Property> {
  const above = (type.interfaces ?? []).flatMap((fqn) => [...propertiesOf(assembly, assembly.types![fqn] as InterfaceType)]);
  return new Map([...above, ...(type.properties ?? []).map((property): [string, Property] => [property.name, property])]);
}

const distinct = (types: readonly TypeReference[]) => [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];

/** Puts the struct wherever the union stands. */
function replaceIn(node: unknown, made: ReadonlyMap<string, string>): void {
  if (typeof node !== 'object' || node === null) return;
  const holder = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(holder)) {
    const fqn = isReference(value) && isUnionTypeReference(value) ? made.get(namesIn(value.union.types).sort().join()) : undefined;
    if (fqn !== undefined) holder[key] = { fqn };
    else replaceIn(value, made);
  }
}

const isReference = (value: unknown): value is TypeReference => typeof value === 'object' && value !== null && ('union' in value || 'fqn' in value || 'collection' in value);
const namesIn = (types: readonly TypeReference[]) => types.map((type) => (isNamedTypeReference(type) ? type.fqn : ''));

/** What is read by others and may be one of several structs. */
function unionsOfStructs(types: NonNullable<Assembly['types']>): string[] {
  const isStruct = (type: TypeReference) => isNamedTypeReference(type) && (types[type.fqn] as InterfaceType | undefined)?.datatype === true;
  const has = (type: TypeReference): boolean => {
    if (isCollectionTypeReference(type)) return has(type.collection.elementtype);
    return isUnionTypeReference(type) && (type.union.types.filter(isStruct).length > 1 || type.union.types.some(has));
  };
  return Object.values(types).flatMap((type) => ('properties' in type ? type.properties ?? [] : []).filter((property) => has(property.type)).map(({ name }) => `${type.fqn}.${name}`));
}

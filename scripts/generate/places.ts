import { type Definition, propertiesOf, type Schema } from './schema';

/** A place in a file where expressions may stand, with everything they may name there. */
export interface Place {
  readonly name: string;
  /** The definition that states it. */
  readonly definition: string;
  /** Contexts, and functions as `name(min,max)`, own and inherited, in the order of the schema. */
  readonly allowed: readonly string[];
}

/** Where a walk starts: the part of the file, the prefix of its places and the definition. */
export interface Root {
  readonly prefix: string;
  readonly definition: string;
  /** Keys that are walked under another prefix, or not at all when there is none. */
  readonly moved?: Readonly<Record<string, string | undefined>>;
}

/**
 * Every place below the roots that states what it allows. GitHub adds what a definition states to what its parents state, so an inner
 * place never allows less than the outer one. Keys that a user chooses leave no trace in the name of a place.
 */
export function placesOf(schema: Schema, roots: readonly Root[]): Place[] {
  const places = new Map<string, Place>();

  function visit(name: string, prefix: string, inherited: readonly string[], path: readonly string[], moved: Root['moved'] = {}): void {
    const found: Definition | undefined = schema.definitions[name];
    // A parallel step holds steps: the second round would say nothing new.
    if (!found || path.includes(name)) return;
    const allowed = [...new Set([...inherited, ...(found.context ?? [])])];
    if (found.context) record({ name: prefix, definition: name, allowed });
    const below = [...path, name];
    for (const next of [...(found['one-of'] ?? []), found.sequence?.['item-type'], found.mapping?.['loose-value-type']]) {
      if (next) visit(next, prefix, allowed, below, moved);
    }
    if (!found.mapping) return;
    for (const [key, next] of Object.entries(propertiesOf(schema, name))) {
      const target = key in moved ? moved[key] : `${prefix}.${key}`;
      if (target) visit(next, target, allowed, below);
    }
  }

  function record(place: Place): void {
    const known = places.get(place.name);
    if (!known) places.set(place.name, place);
    else if (String(known.allowed) !== String(place.allowed)) {
      throw new Error(`${schema.name} allows different things at '${place.name}': '${known.definition}' and '${place.definition}'.`);
    }
  }

  for (const { prefix, definition, moved } of roots) visit(definition, prefix, [], [], moved);
  return [...places.values()];
}

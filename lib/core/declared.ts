import { IConstruct } from 'constructs';

const KIND = Symbol.for('slipway.kind');

/**
 * Marks a construct as a noun of a room, so that it is known again by a second copy of the library too, where `instanceof` fails.
 *
 * @param construct the noun
 * @param kind what it is, such as `workflow`; one construct is one thing
 */
export function declare(construct: IConstruct, kind: string): void {
  Object.defineProperty(construct, KIND, { value: kind });
}

/** The nouns of a tree by their kinds, each in the order of declaration. @internal */
export interface Declared {
  of(kind: string): readonly IConstruct[];
  /** Whether there is nothing but these kinds. */
  only(...kinds: readonly string[]): boolean;
}

/** All marked constructs of a tree, found in one walk. */
export function declaredIn(root: IConstruct): Declared {
  const found = new Map<string, IConstruct[]>();
  for (const construct of root.node.findAll()) {
    const kind = (construct as { [KIND]?: string })[KIND];
    if (kind === undefined) continue;
    const list = found.get(kind);
    if (list) list.push(construct);
    else found.set(kind, [construct]);
  }
  return {
    of: (kind) => found.get(kind) ?? [],
    only: (...kinds) => [...found.keys()].every((kind) => kinds.includes(kind)),
  };
}

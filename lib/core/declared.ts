import { IConstruct } from 'constructs';
import { constructPath } from './construct-path';
import { Kind } from './kind';
import { takeText } from './no-text';
import { Origin } from './origin';
import { inRepository } from './repository-tree';

const KIND = Symbol.for('slipway.kind');

/**
 * Marks a construct as a noun of a room, so that it is known again by a second copy of the library too, where `instanceof` fails.
 *
 * @param construct the noun
 * @param kind what it is; one construct is one thing
 * @returns the user's line, for its `_origin`
 */
export function declare<T extends IConstruct>(construct: T, kind: Kind<T>): Origin {
  Object.defineProperty(construct, KIND, { value: kind.name });
  takeText(construct, kind.name);
  return Origin.here(constructPath(construct));
}

/** The nouns of a tree by their kinds, each in the order of declaration. */
export interface Declared {
  /** Where the tree begins. */
  readonly root: IConstruct;
  of<T>(kind: Kind<T>): readonly T[];
  /** Whether there is nothing but these kinds. */
  only(kinds: readonly Kind<unknown>[]): boolean;
}

/** All marked constructs of a tree, found in one walk. */
export function declaredIn(root: IConstruct): Declared {
  const found = new Map<string, IConstruct[]>();
  for (const construct of inRepository(root)) {
    const kind = (construct as { [KIND]?: string })[KIND];
    if (kind === undefined) continue;
    const list = found.get(kind);
    if (list) list.push(construct);
    else found.set(kind, [construct]);
  }
  return {
    root,
    // The mark is made with the type: `declare` takes no other construct.
    of: <T>(kind: Kind<T>) => (found.get(kind.name) ?? []) as unknown as readonly T[],
    only: (kinds) => [...found.keys()].every((name) => kinds.some((kind) => kind.name === name)),
  };
}

import { expectDepth } from '../../core/inside';

/** The inside of an `Expression`: data only, printed once it is known where it is used. */
export type DeclaredNode =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'path'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'property'; readonly of: DeclaredNode; readonly name: string; readonly depth: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly DeclaredNode[]; readonly depth: number }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly args: readonly DeclaredNode[]; readonly depth: number };

/**
 * How deep a node over these is.
 *
 * @param call that makes it
 * @param children what it holds
 */
export function depthOver(call: string, children: readonly DeclaredNode[]): number {
  let deepest = 1;
  for (const child of children) if ('depth' in child && child.depth > deepest) deepest = child.depth;
  return expectDepth(call, deepest + 1);
}

export type Operator = '!' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';

/**
 * Something that another room declared and that has no text before it is known where it is used: a step's output is
 * `steps.…` in its own job and `needs.…` in another. The room that owns it reads it back in its `resolve.ts`.
 *
 * @internal
 */
export interface Reference {
  readonly referenceKind: string;
  /** The secret that it reads, when it reads one. */
  readonly secretName?: string;
}

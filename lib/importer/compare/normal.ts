import { SourceNode } from '../../expressions/inside';

/** What a file says, in the one form in which it is compared. */
export type Normal = NormalMap | NormalList | NormalLeaf;

export interface NormalMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Normal>;
}

export interface NormalList {
  readonly kind: 'list';
  readonly items: readonly Normal[];
  /** The order says nothing. */
  readonly isSet?: boolean;
}

export interface NormalLeaf {
  readonly kind: 'leaf';
  /** As it is shown. */
  readonly value: string | number | boolean | null;
  /** Two are the same where this is. */
  readonly same: string;
}

/** Makes the one form of what stands somewhere; undefined where it says what nothing would say as well. */
export type Reading = (node: SourceNode) => Normal | undefined;

const texts = new WeakMap<Normal, string>();

/** Two say the same where this is the same. */
export function sameText(normal: Normal): string {
  let text = texts.get(normal);
  if (text === undefined) texts.set(normal, (text = written(normal)));
  return text;
}

function written(normal: Normal): string {
  switch (normal.kind) {
    case 'leaf': return normal.same;
    case 'list': {
      const items = normal.items.map(sameText);
      return `[${(normal.isSet ? [...new Set(items)].sort() : items).join(',')}]`;
    }
    case 'map': return `{${[...normal.entries].map(([key, value]) => `${JSON.stringify(key)}:${sameText(value)}`).sort().join(',')}}`;
  }
}

/** Plain data, as it is shown. */
export function plainOf(normal: Normal): unknown {
  switch (normal.kind) {
    case 'leaf': return normal.value;
    case 'list': return normal.items.map(plainOf);
    case 'map': return Object.fromEntries([...normal.entries].map(([key, value]) => [key, plainOf(value)]));
  }
}

/** Slipway's own tree of a GitHub expression: small, readonly, and free of types of the bundled parser. */
export type ExpressionNode = LiteralNode | ContextNode | IndexNode | StarNode | CallNode | UnaryNode | BinaryNode;

export type LiteralValue = string | number | boolean | null;

export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';

/** @internal */
export interface LiteralNode {
  readonly kind: 'literal';
  readonly value: LiteralValue;
}

/** A root such as `github`. Any name parses; whether it exists at a place is the question of a rule. @internal */
export interface ContextNode {
  readonly kind: 'context';
  /** Lower case, because GitHub compares names without case. */
  readonly name: string;
  readonly written: string;
}

/** `object.x`, `object['x']` and `object[expression]`: the first two give the same tree. @internal */
export interface IndexNode {
  readonly kind: 'index';
  readonly object: ExpressionNode;
  readonly index: ExpressionNode;
}

/** `object.*` and `object[*]`. @internal */
export interface StarNode {
  readonly kind: 'star';
  readonly object: ExpressionNode;
}

/** @internal */
export interface CallNode {
  readonly kind: 'call';
  /** Lower case, because GitHub compares names without case. */
  readonly name: string;
  readonly written: string;
  readonly args: readonly ExpressionNode[];
}

/** @internal */
export interface UnaryNode {
  readonly kind: 'unary';
  readonly operator: '!';
  readonly operand: ExpressionNode;
}

/** `a && b && c` leans left: `(a && b) && c`. @internal */
export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** The direct parts of a node, in the order in which they were written. */
export function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'literal':
    case 'context':
      return [];
    case 'index':
      return [node.object, node.index];
    case 'star':
      return [node.object];
    case 'call':
      return node.args;
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
  }
}

/** Calls the visitor for the node and everything below it, parents first. */
export function walk(node: ExpressionNode, visitor: (node: ExpressionNode, parent?: ExpressionNode) => void, parent?: ExpressionNode): void {
  visitor(node, parent);
  for (const child of childrenOf(node)) walk(child, visitor, node);
}

/**
 * The names of a plain access: `steps.push.outputs['x']` gives `['steps', 'push', 'outputs', 'x']`, the first in lower case.
 * Undefined as soon as one part is computed, numeric or a star.
 */
export function contextPath(node: ExpressionNode): string[] | undefined {
  const names: string[] = [];
  let at = node;
  while (at.kind === 'index') {
    if (at.index.kind !== 'literal' || typeof at.index.value !== 'string') return undefined;
    names.push(at.index.value);
    at = at.object;
  }
  if (at.kind !== 'context') return undefined;
  return [at.name, ...names.reverse()];
}

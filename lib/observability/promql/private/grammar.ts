/**
 * The parser of PromQL, bundled as CommonJS. It never fails: what it does not understand becomes a node like others, marked as an error.
 */
export interface PromQlNode {
  readonly name: string;
  readonly type: { readonly isError: boolean };
  readonly from: number;
  readonly to: number;
  readonly firstChild: PromQlNode | null;
  readonly nextSibling: PromQlNode | null;
}

interface PromQlGrammar {
  readonly parser: { parse(text: string): { readonly topNode: PromQlNode } };
}

let loaded: PromQlGrammar | undefined;

/** Loaded on first use: a program that alerts nobody does not need it. */
export function parsePromQl(text: string): PromQlNode {
  loaded ??= require('./vendor/promql-grammar.cjs') as PromQlGrammar;
  return loaded.parser.parse(text).topNode;
}

export function childrenOf(node: PromQlNode): PromQlNode[] {
  const found: PromQlNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** A node and all below it, from left to right. */
export function allOf(node: PromQlNode): PromQlNode[] {
  return [node, ...childrenOf(node).flatMap(allOf)];
}

/** Whether it is nested deeper than anybody writes, so that what walks through it comes to an end. Asked without walking down itself. */
export function isTooDeep(root: PromQlNode, most = 200): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

import { IConstruct } from 'constructs';
import { printable } from './printable';

const ROOT = Symbol.for('slipway.path-root');

/** Paths in messages start below this construct: what is above it (a project, its folder) tells the reader nothing. */
export function markPathRoot(construct: IConstruct): void {
  Object.defineProperty(construct, ROOT, { value: true });
}

/** The path of a construct as messages name it: `ci-cd/test`. Never holds the name or folder of a project; empty for the delivery itself. */
export function constructPath(construct: IConstruct): string {
  const scopes = construct.node.scopes;
  const root = scopes.map((scope) => ROOT in scope).lastIndexOf(true);
  return scopes.slice(Math.max(root, 0) + 1).map((scope) => printable(scope.node.id)).join('/');
}

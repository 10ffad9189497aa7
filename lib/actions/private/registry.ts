import { IConstruct } from 'constructs';

const MARK = Symbol.for('slipway.action');

/** Marks a construct, so that it is known again by a second copy of the library too, where `instanceof` fails. */
export function markAction(action: IConstruct): void {
  Object.defineProperty(action, MARK, { value: true });
}

/** All constructs of a tree that are marked, in the order of their declaration. */
export function markedActions(root: IConstruct): IConstruct[] {
  return root.node.findAll().filter((c) => MARK in c);
}

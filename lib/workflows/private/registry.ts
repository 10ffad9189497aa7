import { IConstruct } from 'constructs';

const MARK = Symbol.for('slipway.workflow');

/** Marks a construct, so that it is known again by a second copy of the library too, where `instanceof` fails. */
export function markWorkflow(workflow: IConstruct): void {
  Object.defineProperty(workflow, MARK, { value: true });
}

/** All constructs of a tree that are marked, in the order of their declaration. */
export function markedWorkflows(root: IConstruct): IConstruct[] {
  return root.node.findAll().filter((c) => MARK in c);
}

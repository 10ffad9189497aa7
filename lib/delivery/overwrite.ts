import { IConstruct } from 'constructs';

/** Under which a delivery says so, to every copy of the library. */
const OVERWRITES = Symbol.for('slipway.overwrites');

/** From now on the files of this delivery replace what stands in their place, whoever wrote it. */
export function markOverwriting(delivery: IConstruct): void {
  Object.defineProperty(delivery, OVERWRITES, { value: true });
}

/** The deliveries in a tree that do. */
export function overwriting(root: IConstruct): IConstruct[] {
  return root.node.findAll().filter((construct) => OVERWRITES in construct);
}

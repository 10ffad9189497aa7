import { IConstruct } from 'constructs';
import { DeliveryModel } from './model';

/** Of this copy of the library: the keys under which another one keeps its models are not ours. */
const RESOLVE = Symbol('slipway.resolve');

/**
 * Says how all that is declared below a construct becomes data, so that who sits in a lower room gets the models of the conductor and makes none of their own.
 *
 * @param construct the delivery, or the project that it writes for
 * @param resolve makes the models, of what is declared by then
 */
export function resolvedBy(construct: IConstruct, resolve: () => DeliveryModel): void {
  Object.defineProperty(construct, RESOLVE, { value: resolve });
}

/** The models of the delivery that a construct is, or stands in. Undefined: it stands in none. */
export function modelOf(construct: IConstruct): DeliveryModel | undefined {
  const [nearest] = construct.node.scopes.flatMap((scope) => (scope as { readonly [RESOLVE]?: () => DeliveryModel })[RESOLVE] ?? []).reverse();
  return nearest?.();
}

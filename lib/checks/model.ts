import { OptionKind, expectArgument } from '../core/inside';

/** Under which a room keeps what it resolved. Typed, and known to its room alone: no list of all rooms is needed. @internal */
export class ModelKey<T> {
  /**
   * @param room whose models they are, such as `workflows`
   * @param empty what there is when nothing of the room was declared
   */
  public constructor(public readonly room: string, public readonly empty: T) {}
}

/** What each room resolved, as far as the rooms have come. @internal */
export type ModelParts = ReadonlyMap<ModelKey<unknown>, unknown>;

const IS_MODEL: OptionKind = {
  misfit: (value) => (typeof (value as Partial<DeliveryModel> | undefined | null)?._part === 'function' ? undefined : { at: '', value, why: 'must be the DeliveryModel that a rule is given' }),
};

/**
 * All that was declared, as plain data that never changes: references resolved, ids fixed, permissions computed. What a room has in it is read through that
 * room: `DeclaredWorkflows.of(model)`, `DeclaredActions.of(model)`, `DeclaredRepository.of(model)`, `DeclaredIdentities.of(model)`.
 */
export class DeliveryModel {
  /** A model of what rooms resolved, or of what somebody built without constructs. @internal */
  public static _of(parts: ModelParts): DeliveryModel {
    return new DeliveryModel(parts);
  }

  /**
   * What a room resolved, of a model that a user handed over.
   *
   * @param call how the call is written: `DeclaredWorkflows.of`
   * @internal
   */
  public static _partOf<T>(call: string, model: DeliveryModel, key: ModelKey<T>): T {
    expectArgument(call, model, IS_MODEL, 'it');
    return model._part(key);
  }

  private readonly parts: ModelParts;

  private constructor(parts: ModelParts) {
    this.parts = parts;
  }

  /** What a room resolved. @internal */
  public _part<T>(key: ModelKey<T>): T {
    const found = this.parts.get(key);
    return found === undefined ? key.empty : (found as T);
  }
}

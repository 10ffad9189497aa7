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

/**
 * All that was declared, as plain data that never changes: references resolved, ids fixed, permissions computed. What a room has in it is read through that
 * room: `DeclaredWorkflows.of(model)`, `DeclaredActions.of(model)`, `DeclaredRepository.of(model)`, `DeclaredIdentities.of(model)`.
 */
export class DeliveryModel {
  /** A model of what rooms resolved, or of what somebody built without constructs. @internal */
  public static _of(parts: ModelParts): DeliveryModel {
    return new DeliveryModel(parts);
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

import { ActionModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';
import { rememberedOf } from '../core/inside';
import { UnreadFile } from '../workflows/inside';

/** Under which this room keeps what it resolved. @internal */
export const LOCAL_ACTIONS = new ModelKey<ActionModel[]>('actions', []);

/** The actions of the repository that others write and that something uses. @internal */
export interface ReadActions {
  readonly actions: readonly ActionModel[];
  readonly unread: readonly UnreadFile[];
}

/** Under which this room keeps what it read. @internal */
export const HAND_WRITTEN_ACTIONS = new ModelKey<ReadActions>('hand-written actions', { actions: [], unread: [] });

/** The actions that live in the repository as data. */
export class DeclaredActions {
  /**
   * @param model what a rule is given
   * @returns the actions in the order of their declaration
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): ActionModel[] {
    return DeliveryModel._partOf('DeclaredActions.of', model, LOCAL_ACTIONS);
  }

  /**
   * The actions of the repository that others write and that a step uses, here or in a workflow that others write: their files, read as they are. A delivery
   * without a project knows those that it was given.
   *
   * @param model what a rule is given
   * @returns the actions in the order of their first use; their `origin` is a place in the file
   * @throws InvalidValueError when it is given something else
   */
  public static handWritten(model: DeliveryModel): ActionModel[] {
    return [...DeliveryModel._partOf('DeclaredActions.handWritten', model, HAND_WRITTEN_ACTIONS).actions];
  }
}

/** All actions of the repository that are known, whoever writes them: those of the delivery first. @internal */
export const actionsOf = rememberedOf((model: DeliveryModel): readonly ActionModel[] => {
  const own = DeclaredActions.of(model);
  const { actions } = model._part(HAND_WRITTEN_ACTIONS);
  return actions.length === 0 ? own : [...own, ...actions];
});

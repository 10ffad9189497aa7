import { loadLock } from './action-pins';
import { RULES } from './checks';
import { DeclaredActions, HAND_WRITTEN_ACTIONS, LOCAL_ACTIONS } from './declared-actions';
import { ACTIONS_LOCK_KIND } from './lock/actions-lock-file';
import { ACTIONS_LOCK } from './lock/lock-in-model';
import { documentsOfLock, lockOf, readLockOf } from './lock/lock-room';
import { ActionModel } from './model';
import { neededByUses } from './private/needed-by-uses';
import { HandWrittenActions } from './read/hand-written';
import { resolveActions } from './resolve';
import { shapeAction } from './shape';
import { ModelKey, Room } from '../checks/inside';
import { Declared, DocumentSource } from '../core/inside';
import { OWN_ACTION_KIND, addedToSteps, hooksOf, knowActions, reasonsOfOverrides, reasonsOfSteps, walkAction, workflowsOf } from '../workflows/inside';

/** Those of a synthesis: they are asked for while workflows resolve, before this room does. */
const handWritten = new WeakMap<Declared, HandWrittenActions>();

export const ROOM: Room<ActionModel[]> = {
  key: LOCAL_ACTIONS,
  kinds: [OWN_ACTION_KIND, ACTIONS_LOCK_KIND],
  prepare(declared, { lock, files }) {
    loadLock(declared.root, lock);
    readLockOf(declared, files);
    const read = new HandWrittenActions(declared, files);
    handWritten.set(declared, read);
    knowActions(declared.root, { needs: (step) => read.needs(step) ?? neededByUses(step), file: (uses) => read.file(uses) });
  },
  resolve: resolveActions,
  beside(declared, model, { files }) {
    const read = handWritten.get(declared)!;
    const steps = [...workflowsOf(model).flatMap(({ jobs }) => jobs.flatMap((job) => (job.kind === 'steps' ? job.steps : []))), ...DeclaredActions.of(model).flatMap((action) => action.steps)];
    const actions = read.all(steps, files?.actions?.());
    const lock = lockOf(declared, files);
    return new Map<ModelKey<unknown>, unknown>([[HAND_WRITTEN_ACTIONS, { actions, unread: read.unread }], ...lock ? [[ACTIONS_LOCK, lock] as const] : []]);
  },
  subject: (model) => {
    const { actions, unread } = model._part(HAND_WRITTEN_ACTIONS);
    return new Map<ModelKey<unknown>, unknown>([[LOCAL_ACTIONS, actions], [HAND_WRITTEN_ACTIONS, { actions: [], unread }]]);
  },
  defects: (actions) => actions.flatMap(({ defects }) => defects),
  documents: (actions, model) => [...documentsOfLock(model, model._part(ACTIONS_LOCK)), ...actions.map((action): DocumentSource => ({
    what: 'action', id: action.file === `.github/actions/${action.id}/action.yml` ? action.id : undefined, file: action.file, origin: action.origin, reader: 'github', reasons: () => [...reasonsOfSteps(action.steps, ['runs', 'steps']), ...reasonsOfOverrides(action.overrides)], shape: () => shapeAction(action),
  }))],
  byDefault: (actions) => actions.flatMap(({ steps }) => [...addedToSteps(steps)]),
  rules: RULES,
  walk(actions, applied) {
    const hooks = hooksOf(applied);
    for (const action of actions) walkAction({ kind: 'action', action }, hooks);
  },
};

import { loadLock } from './action-pins';
import { RULES } from './checks';
import { LOCAL_ACTIONS } from './declared-actions';
import { ActionModel } from './model';
import { neededByUses } from './private/needed-by-uses';
import { resolveActions } from './resolve';
import { shapeAction } from './shape';
import { Room } from '../checks/inside';
import { OWN_ACTION_KIND, addedToSteps, hooksOf, knowNeeds, walkAction } from '../workflows/inside';

export const ROOM: Room<ActionModel[]> = {
  key: LOCAL_ACTIONS,
  kinds: [OWN_ACTION_KIND],
  prepare({ root }, { lock }) {
    loadLock(root, lock);
    knowNeeds(root, neededByUses);
  },
  resolve: resolveActions,
  defects: (actions) => actions.flatMap(({ defects }) => defects),
  documents: (actions) => actions.map((action) => ({
    what: 'action', id: action.file === `.github/actions/${action.id}/action.yml` ? action.id : undefined, file: action.file, origin: action.origin, reader: 'github', shape: () => shapeAction(action),
  })),
  byDefault: (actions) => actions.flatMap(({ steps }) => [...addedToSteps(steps)]),
  rules: RULES,
  walk(actions, applied) {
    const hooks = hooksOf(applied);
    for (const action of actions) walkAction({ kind: 'action', action }, hooks);
  },
};

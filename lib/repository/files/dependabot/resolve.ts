import { actionFolders } from './action-folders';
import { DEPENDABOT_KIND } from './dependabot';
import { DependabotModel, DependabotUpdateModel } from './model';
import { ActionModel } from '../../../actions/inside';
import { Declared } from '../../../core/inside';

export function resolveDependabot(declared: Declared, actions: readonly ActionModel[]): DependabotModel[] {
  const folders = actionFolders(actions);
  return declared.of(DEPENDABOT_KIND).map((dependabot) => ({
    kind: 'dependabot',
    id: 'dependabot',
    origin: dependabot._origin,
    file: dependabot.file,
    comment: dependabot._props.comment,
    registries: [...dependabot._registries.values()],
    ecosystemGroups: dependabot._groups.map(({ _model }) => _model),
    updates: dependabot._updates.map((update) => (dependabot._anywhere.has(update) ? withActions(update, folders) : update)),
    overrides: dependabot._overrides.list,
  }));
}

/** Where nobody said where the actions are, they are looked for in all places that the delivery knows of. */
function withActions(update: DependabotUpdateModel, folders: readonly string[]): DependabotUpdateModel {
  return update.ecosystem !== 'github-actions' || folders.length === 0 ? update : { ...update, directories: [...update.directories, ...folders], single: false };
}

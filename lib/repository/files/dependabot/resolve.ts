import { DEPENDABOT_KIND } from './dependabot';
import { DependabotModel } from './model';
import { Declared } from '../../../core/inside';

export function resolveDependabot(declared: Declared): DependabotModel[] {
  return declared.of(DEPENDABOT_KIND).map((dependabot) => ({
    kind: 'dependabot',
    id: 'dependabot',
    origin: dependabot._origin,
    file: dependabot.file,
    comment: dependabot._props.comment,
    registries: [...dependabot._registries.values()],
    ecosystemGroups: dependabot._groups.map(({ _model }) => _model),
    updates: dependabot._updates,
    overrides: dependabot._overrides.list,
  }));
}

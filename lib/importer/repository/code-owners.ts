import { DELIVERY, Said, assigned, called, constant, made, unlessNone, variable } from './said';
import { CodeOwnersLocation, CodeOwnersModel, OwnersRuleModel } from '../../repository/inside';
import { variableName } from '../code/names';

/** `new CodeOwners(delivery)` with its rules, in the order of the file, under their headings. */
export function codeOwnersStatements({ file, comment, groups }: CodeOwnersModel): Said[] {
  const location = file === CodeOwnersLocation.GITHUB ? undefined : constant('CodeOwnersLocation', (value) => value === file);
  const names = new Set(['delivery', 'owners']);
  return [
    assigned('owners', made('CodeOwners', DELIVERY, unlessNone({ location, comment }))),
    ...groups.flatMap(({ title, rules }) => {
      if (title === undefined) return rules.map((rule) => ruleOf(variable('owners'), rule));
      const name = groupName(title, names);
      return [assigned(name, called(variable('owners'), 'addGroup', title)), ...rules.map((rule) => ruleOf(variable(name), rule))];
    }),
  ];
}

function ruleOf(on: Said, { pattern, owners, comment }: OwnersRuleModel): Said {
  const options = unlessNone({ comment });
  return owners.length === 0 ? called(on, 'unowned', pattern, options) : called(on, 'own', pattern, owners, options);
}

/** After what it is, and not after a whole sentence. */
function groupName(title: string, taken: Set<string>): string {
  return variableName(title.split(/\s+/).slice(0, 3).join(' '), taken, 'group');
}

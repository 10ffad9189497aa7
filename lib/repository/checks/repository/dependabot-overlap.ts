import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DependabotUpdateModel } from '../../files/dependabot/model';

/** Two blocks for one package manager, directory and branch: GitHub refuses the whole file. */
export const dependabotOverlap: Rule = {
  id: 'repository/dependabot-overlap',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { updates, ecosystemGroups } of dependabots(model)) {
      const branchOf = ({ targetBranch, ecosystemGroup }: DependabotUpdateModel) => targetBranch ?? ecosystemGroups.find(({ name }) => name === ecosystemGroup)?.targetBranch;
      updates.forEach((update, i) => {
        const other = updates.slice(0, i).find((before) => before.ecosystem === update.ecosystem && branchOf(before) === branchOf(update) && common(before, update) !== undefined);
        if (!other) return;
        const branch = branchOf(update);
        report({
          message: `Two updates of '${update.ecosystem}' look into '${common(other, update)!}'${branch === undefined ? '' : ` of the branch '${branch}'`}: GitHub refuses a file in which they overlap.`,
          at: [update, { origin: other.origin, note: 'the other one' }],
          fix: 'Make one of the two, or give each its own { directory }.',
          fixInYaml: 'Make one of the two, or give each its own `directory`.',
        });
      });
    }
  },
};

function common(one: DependabotUpdateModel, other: DependabotUpdateModel): string | undefined {
  return other.directories.find((directory) => one.directories.some((before) => coversFolder(before, directory) || coversFolder(directory, before)));
}

/** `*` is a folder of any name, `**` any number of folders. */
export function coversFolder(pattern: string, directory: string): boolean {
  const source = trimmed(pattern).split(/(\*\*|\*)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))).join('');
  return new RegExp(`^${source}$`).test(trimmed(directory));
}

function trimmed(directory: string): string {
  return directory.replace(/\/+$/, '') || '/';
}

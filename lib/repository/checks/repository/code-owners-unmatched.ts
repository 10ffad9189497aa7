import { indexedOwners } from './owners-index';
import { DeclaredActions } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { codeOwnersOf } from '../../declared-repository';

/** When the files are known, a pattern that matches none of them is a slip, or a left-over of a folder that was moved. */
export const codeOwnersUnmatched: Rule = {
  id: 'repository/code-owners-unmatched',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const owners of codeOwnersOf(model)) {
      if (!owners.knownFiles || owners.knownFiles.length === 0) continue;
      // What is written now may not be among them yet.
      const files = [...owners.knownFiles, owners.file, ...DeclaredWorkflows.of(model).map(({ file }) => file), ...DeclaredActions.of(model).map(({ file }) => file)];
      const { rules, index } = indexedOwners(owners);
      const matched = new Set<number>();
      for (const file of files) index.collect(file, matched);
      rules.forEach((rule, i) => {
        if (matched.has(i) || index.keyOf(i) === undefined) return;
        report({
          message: `Code owners: the pattern '${rule.pattern}' matches none of the ${owners.knownFiles!.length} files of the repository.`,
          at: rule,
          fix: nearMiss(rule.pattern, files) ?? 'Correct it or take it out. Letters of one case match only letters of that case.',
        });
      });
    }
  },
};

/** The same names in another case, or a file written as a folder. */
function nearMiss(pattern: string, files: readonly string[]): string | undefined {
  const path = pattern.replace(/^\/|\/$/g, '');
  if (/[*?\\]/.test(path)) return undefined;
  if (pattern.endsWith('/') && files.includes(path)) return `'${path}' is a file: write it without the '/' at the end.`;
  const lower = path.toLowerCase();
  const other = files.find((file) => `${file.toLowerCase()}/`.startsWith(`${lower}/`));
  return other && `There is '${other.slice(0, path.length)}': upper and lower case differ.`;
}

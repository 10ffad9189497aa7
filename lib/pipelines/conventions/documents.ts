import { LabelRuleModel, PullRequestConventionsModel } from './model';
import { DocumentSource, TreeMap, treeList, treeMap } from '../../core/inside';

/** What actions/labeler reads. */
export function labelDocuments(conventions: readonly PullRequestConventionsModel[]): DocumentSource[] {
  return conventions.filter(({ labels }) => labels.length > 0).map(({ id, origin, labelsFile, labels }) => ({
    what: 'labels of pull requests',
    id,
    file: labelsFile,
    origin,
    shape: () => ({ path: labelsFile, origin, root: shapeLabels(labels) }),
  }));
}

/** A label with several rules is given when one of them holds. */
function shapeLabels(rules: readonly LabelRuleModel[]): TreeMap {
  const names = [...new Set(rules.map(({ label }) => label))];
  return treeMap(names.map((name) => [name, treeList(rules.filter(({ label }) => label === name).map(shapeRule))]));
}

function shapeRule({ paths, headBranches, baseBranches }: LabelRuleModel): TreeMap {
  return treeMap([
    ['changed-files', paths.length > 0 ? treeList([treeMap([['any-glob-to-any-file', treeList(paths)]])]) : undefined],
    ['head-branch', headBranches.length > 0 ? treeList(headBranches) : undefined],
    ['base-branch', baseBranches.length > 0 ? treeList(baseBranches) : undefined],
  ]);
}

import { ExclusionModel, ReleaseNotesModel } from './model';
import { TreeMap, treeList, treeMap } from '../../../core/inside';

export function shapeReleaseNotes({ exclude, categories }: ReleaseNotesModel): TreeMap {
  const list = categories.map((category) => treeMap([['title', category.title], ['labels', treeList(category.labels)], ['exclude', shapeExclusion(category.exclude)]], category.origin));
  return treeMap([['changelog', treeMap([['exclude', shapeExclusion(exclude)], ['categories', list.length > 0 ? treeList(list) : undefined]])]]);
}

function shapeExclusion({ labels, authors }: ExclusionModel): TreeMap | undefined {
  if (labels.length === 0 && authors.length === 0) return undefined;
  return treeMap([['labels', labels.length > 0 ? treeList(labels) : undefined], ['authors', authors.length > 0 ? treeList(authors) : undefined]]);
}

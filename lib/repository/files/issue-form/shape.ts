import { IssueConfigModel, IssueFieldModel, IssueFormModel } from './model';
import { TreeMap, TreeValue, treeList, treeMap } from '../../../core/inside';

export function shapeIssueForm({ name, description, title, labels, assignees, projects, type, fields }: IssueFormModel): TreeMap {
  return treeMap([
    ['name', name],
    ['description', description],
    ['title', title],
    ['labels', listUnlessEmpty(labels)],
    ['type', type],
    ['projects', listUnlessEmpty(projects)],
    ['assignees', listUnlessEmpty(assignees)],
    ['body', { kind: 'list', items: fields.map((field, i) => ({ value: shapeField(field), blankBefore: i > 0 })) }, { blankBefore: true }],
  ]);
}

export function shapeIssueConfig({ blankIssues, links }: IssueConfigModel): TreeMap {
  return treeMap([
    ['blank_issues_enabled', blankIssues],
    ['contact_links', links.length === 0 ? undefined : treeList(links.map(({ name, url, about }) => treeMap([['name', name], ['url', url], ['about', about]])))],
  ]);
}

function shapeField(field: IssueFieldModel): TreeMap {
  const { type, id, label, description, placeholder, value, render, multiple, options, defaultIndex, boxes, required } = field;
  return treeMap([
    ['type', type],
    ['id', id],
    ['attributes', treeMap([
      ['label', label],
      ['description', description],
      ['placeholder', placeholder],
      ['value', value],
      ['render', render],
      ['multiple', multiple],
      ['options', boxes ? treeList(boxes.map((box) => treeMap([['label', box.label], ['required', box.required]]))) : listUnlessEmpty(options)],
      ['default', defaultIndex],
    ])],
    ['validations', required === undefined ? undefined : treeMap([['required', required]])],
  ], field.origin);
}

function listUnlessEmpty(texts: readonly string[] | undefined): TreeValue | undefined {
  return texts && texts.length > 0 ? treeList(texts) : undefined;
}

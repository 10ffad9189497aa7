import { posix } from 'path';
import { DELIVERY, Said, called, made, named, unlessNone } from './said';
import { IssueConfigModel, IssueFieldModel, IssueFormModel, IssueTemplateModel, PullRequestTemplateModel } from '../../repository/inside';

export function issueFormSaid({ id, file, name, description, title, labels, assignees, projects, type, comment, fields }: IssueFormModel): Said {
  const fileName = posix.basename(file);
  return made('IssueForm', DELIVERY, id, {
    name,
    description,
    title,
    labels: unlessEmpty(labels),
    assignees: unlessEmpty(assignees),
    projects: unlessEmpty(projects),
    type,
    comment,
    fileName: fileName === `${id}.yml` ? undefined : fileName,
    fields: fields.map(fieldSaid),
  });
}

function fieldSaid({ type, id, label, description, placeholder, value, render, multiple, options, defaultIndex, boxes, required }: IssueFieldModel): Said {
  if (type === 'markdown') return called(named('IssueField'), 'markdown', value);
  const boxesSaid = boxes?.map((box) => ({ label: box.label, required: box.required }));
  return called(named('IssueField'), type, label, unlessNone({ id, description: description === '' ? undefined : description, placeholder: placeholder === '' ? undefined : placeholder, value, render, options, multiple, defaultIndex, boxes: boxesSaid, required: boxes ? undefined : required }));
}

export function issueTemplateSaid({ id, name, about, title, labels, assignees, type, body }: IssueTemplateModel): Said {
  return made('IssueTemplate', DELIVERY, id, { name, about, title, labels: unlessEmpty(labels), assignees: unlessEmpty(assignees), type, body });
}

export function issueConfigSaid({ blankIssues, links }: IssueConfigModel): Said {
  return made('IssueTemplateConfig', DELIVERY, { blankIssues, contactLinks: unlessEmpty(links.map(({ name, url, about }) => ({ name, url, about }))) });
}

export function pullRequestTemplateSaid({ name, id, file, introduction, sections }: PullRequestTemplateModel): Said {
  const usual = name === undefined ? '.github/pull_request_template.md' : `.github/PULL_REQUEST_TEMPLATE/${name}.md`;
  return made('PullRequestTemplate', DELIVERY, id, {
    templateName: name,
    file: file === usual ? undefined : file,
    introduction,
    sections: sections.map(({ heading, hint, text, items }) => ({ heading, hint, text, checklist: unlessEmpty(items) })),
  });
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

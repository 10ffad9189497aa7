import { ISSUE_FORM_KIND } from './issue-form';
import { ISSUE_CONFIG_KIND } from './issue-template-config';
import { IssueConfigModel, IssueFormModel } from './model';
import { Declared } from '../../../core/inside';

export function resolveIssueForms(declared: Declared): IssueFormModel[] {
  return declared.of(ISSUE_FORM_KIND).map((form) => {
    const { name, description, title, labels = [], assignees = [], projects = [], type, comment, fields } = form._props;
    return {
      kind: 'issue-form',
      id: form._id,
      origin: form._origin,
      file: form.file,
      comment,
      name,
      description,
      title,
      labels,
      assignees,
      projects,
      type,
      fields: fields.map((field, i) => ({ ...field._model, origin: field._origin.at(`${form._origin.path}/fields[${i}]`) })),
      overrides: form._overrides.list,
    };
  });
}

export function resolveIssueConfigs(declared: Declared): IssueConfigModel[] {
  return declared.of(ISSUE_CONFIG_KIND).map((config) => ({
    kind: 'issue-config',
    id: 'config',
    origin: config._origin,
    file: config.file,
    blankIssues: config._props.blankIssues,
    links: config._props.contactLinks ?? [],
    overrides: config._overrides.list,
  }));
}

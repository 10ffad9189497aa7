import { posix } from 'path';
import { YamlFile } from './yaml-file';
import { CheckboxModel, IssueConfigModel, IssueFieldModel, IssueFormModel } from '../files/issue-form/model';

/** What the schema of a form lets through. */
export interface IssueFormYaml {
  readonly name: string;
  readonly description: string;
  readonly title?: string;
  readonly labels?: string | string[];
  readonly assignees?: string | string[];
  readonly projects?: string | string[];
  readonly type?: string;
  readonly body: readonly FieldYaml[];
}

interface FieldYaml {
  readonly type: IssueFieldModel['type'];
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly placeholder?: string;
    readonly value?: string;
    readonly render?: string;
    readonly multiple?: boolean;
    readonly options?: string[] | CheckboxModel[];
    readonly default?: number;
  };
  readonly validations?: { readonly required?: boolean };
}

/** What the schema of the chooser lets through. */
export interface IssueConfigYaml {
  readonly blank_issues_enabled?: boolean;
  readonly contact_links?: readonly { readonly name: string; readonly url: string; readonly about: string }[];
}

/** A form, whose schema it meets. */
export function readIssueForm(yaml: YamlFile<IssueFormYaml>): IssueFormModel {
  const { name, description, title, labels, assignees, projects, type, body } = yaml.plain;
  return {
    kind: 'issue-form',
    id: posix.basename(yaml.file.path).replace(/\.ya?ml$/, ''),
    origin: yaml.origin(),
    file: yaml.file.path,
    comment: yaml.comment,
    name,
    description,
    title,
    labels: listOf(labels),
    assignees: listOf(assignees),
    projects: listOf(projects),
    type,
    fields: body.map((field, i) => fieldOf(field, yaml, i)),
    overrides: [],
    handWritten: true,
  };
}

/** GitHub takes names with commas between them as well. */
export function listOf(names: string | readonly string[] | undefined): string[] {
  return typeof names === 'string' ? names.split(',').map((name) => name.trim()).filter((name) => name !== '') : [...names ?? []];
}

function fieldOf({ type, id, attributes, validations }: FieldYaml, yaml: YamlFile<IssueFormYaml>, i: number): IssueFieldModel {
  const { label, description, placeholder, value, render, multiple, options, default: defaultIndex } = attributes;
  return {
    origin: yaml.origin(['body', i], `fields[${i}]`),
    type,
    id,
    label,
    description,
    placeholder,
    value,
    render,
    multiple,
    options: type === 'dropdown' ? options as string[] : undefined,
    defaultIndex,
    boxes: type === 'checkboxes' ? (options as CheckboxModel[]).map((box) => ({ label: box.label, required: box.required })) : undefined,
    required: validations?.required,
  };
}

/** The chooser of templates, whose schema it meets. */
export function readIssueConfig(yaml: YamlFile<IssueConfigYaml>): IssueConfigModel {
  const { blank_issues_enabled: blankIssues, contact_links: links = [] } = yaml.plain;
  return {
    kind: 'issue-config', id: 'config', origin: yaml.origin(), file: yaml.file.path, blankIssues, links: links.map(({ name, url, about }) => ({ name, url, about })), overrides: [], handWritten: true,
  };
}

import { IssueTemplateModel } from './model';
import { TextLine } from '../../../core/inside';

/** The head between two lines, as YAML, and the text below it. */
export function shapeIssueTemplate({ name, about, title, labels, assignees, type, body }: IssueTemplateModel): TextLine[] {
  const head = [
    `name: ${quoted(name)}`, `about: ${quoted(about)}`,
    ...(title === undefined ? [] : [`title: ${quoted(title)}`]),
    ...(labels.length === 0 ? [] : [`labels: [${labels.map(quoted).join(', ')}]`]),
    ...(type === undefined ? [] : [`type: ${quoted(type)}`]),
    ...(assignees.length === 0 ? [] : [`assignees: [${assignees.map(quoted).join(', ')}]`]),
  ];
  return ['---', ...head, '---', '', ...body.split('\n')].map((text) => ({ text }));
}

/** What every version of YAML takes as this text: that of JSON, where a plain word would be something else. */
function quoted(text: string): string {
  return /^[A-Za-z](?:[\w .-]*\w)?$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}

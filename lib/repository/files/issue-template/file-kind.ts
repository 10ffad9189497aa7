import { ISSUE_TEMPLATE_KIND } from './issue-template';
import { IssueTemplateModel } from './model';
import { shapeIssueTemplate } from './shape';
import { FileKind } from '../file-kind';

export const ISSUE_TEMPLATE: FileKind<IssueTemplateModel> = {
  noun: ISSUE_TEMPLATE_KIND,
  what: 'issue template',
  resolve: (declared) => declared.of(ISSUE_TEMPLATE_KIND).map(({ _id: id, _props: { name, about, body, title, labels = [], assignees = [], type }, _origin: origin, file }) => (
    { kind: 'issue-template', id, origin, file, name, about, title, labels, assignees, type, body: body.replace(/\r\n?/g, '\n').replace(/\s+$/, '') }
  )),
  shape: shapeIssueTemplate,
  chosenId: ({ id }) => id,
};

import { ISSUE_FORM_KIND } from './issue-form';
import { ISSUE_CONFIG_KIND } from './issue-template-config';
import { IssueConfigModel, IssueFormModel } from './model';
import { resolveIssueConfigs, resolveIssueForms } from './resolve';
import { shapeIssueConfig, shapeIssueForm } from './shape';
import { FileKind } from '../file-kind';

export const ISSUE_FORM: FileKind<IssueFormModel> = {
  noun: ISSUE_FORM_KIND,
  what: 'issue form',
  schema: 'issue-form',
  resolve: resolveIssueForms,
  shape: shapeIssueForm,
  chosenId: ({ id }) => id,
};

export const ISSUE_CONFIG: FileKind<IssueConfigModel> = {
  noun: ISSUE_CONFIG_KIND,
  what: 'issue template config',
  schema: 'issue-config',
  resolve: resolveIssueConfigs,
  shape: shapeIssueConfig,
};

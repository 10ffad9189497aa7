import { DependabotModel } from './dependabot/model';
import { IssueConfigModel, IssueFormModel } from './issue-form/model';
import { IssueTemplateModel } from './issue-template/model';
import { PullRequestTemplateModel } from './pull-request-template/model';
import { ReleaseNotesModel } from './release-notes/model';

export * from './dependabot/model';
export * from './issue-form/model';
export * from './issue-template/model';
export * from './pull-request-template/model';
export * from './release-notes/model';

/** A file that GitHub reads: a template, a form, the settings of Dependabot. */
export type RepositoryFileModel = DependabotModel | IssueConfigModel | IssueFormModel | IssueTemplateModel | PullRequestTemplateModel | ReleaseNotesModel;

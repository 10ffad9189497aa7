import { PullRequestTemplateModel } from './model';
import { PULL_REQUEST_TEMPLATE_KIND } from './pull-request-template';
import { resolvePullRequestTemplates } from './resolve';
import { shapePullRequestTemplate } from './shape';
import { FileKind } from '../file-kind';

export const PULL_REQUEST_TEMPLATE: FileKind<PullRequestTemplateModel> = {
  noun: PULL_REQUEST_TEMPLATE_KIND,
  what: 'pull request template',
  resolve: resolvePullRequestTemplates,
  shape: shapePullRequestTemplate,
  chosenId: ({ name }) => name,
};

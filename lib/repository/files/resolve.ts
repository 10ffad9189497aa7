import { resolveDependabot } from './dependabot/resolve';
import { resolveIssueConfigs, resolveIssueForms } from './issue-form/resolve';
import { RepositoryFileModel } from './model';
import { resolvePullRequestTemplates } from './pull-request-template/resolve';
import { resolveReleaseNotes } from './release-notes/resolve';
import { Declared } from '../../core/inside';

export function resolveFiles(declared: Declared): RepositoryFileModel[] {
  return [
    ...resolvePullRequestTemplates(declared),
    ...resolveIssueForms(declared),
    ...resolveIssueConfigs(declared),
    ...resolveDependabot(declared),
    ...resolveReleaseNotes(declared),
  ];
}

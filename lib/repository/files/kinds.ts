import { DEPENDABOT } from './dependabot/file-kind';
import { FileKind } from './file-kind';
import { ISSUE_CONFIG, ISSUE_FORM } from './issue-form/file-kind';
import { ISSUE_TEMPLATE } from './issue-template/file-kind';
import { RepositoryFileModel } from './model';
import { PULL_REQUEST_TEMPLATE } from './pull-request-template/file-kind';
import { RELEASE_NOTES } from './release-notes/file-kind';

/** The files that GitHub reads, in the order in which they are written. */
export const FILE_KINDS: { readonly [K in RepositoryFileModel['kind']]: FileKind<Extract<RepositoryFileModel, { readonly kind: K }>> } = {
  'pull-request-template': PULL_REQUEST_TEMPLATE,
  'issue-form': ISSUE_FORM,
  'issue-template': ISSUE_TEMPLATE,
  'issue-config': ISSUE_CONFIG,
  'dependabot': DEPENDABOT,
  'release-notes': RELEASE_NOTES,
};

import { DEPENDABOT_KIND } from './dependabot/dependabot';
import { ISSUE_FORM_KIND } from './issue-form/issue-form';
import { ISSUE_CONFIG_KIND } from './issue-form/issue-template-config';
import { PULL_REQUEST_TEMPLATE_KIND } from './pull-request-template/pull-request-template';
import { RELEASE_NOTES_KIND } from './release-notes/release-notes';

/** The files that GitHub reads. */
export const FILE_KINDS = [DEPENDABOT_KIND, ISSUE_CONFIG_KIND, ISSUE_FORM_KIND, PULL_REQUEST_TEMPLATE_KIND, RELEASE_NOTES_KIND];

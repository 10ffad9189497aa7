import { Sought } from './flow';
import { Names } from './handed-on';

/** Names of the code of a pull request, below `github`: of its head, and of what GitHub merged for a try. */
const OF_PULL_REQUEST = /^(?:head_ref|event\.(?:after|pull_request\.(?:head(?:\..*)?|merge_commit_sha)|workflow_run\.(?:head_.*|pull_requests(?:\..*)?)))$/i;

/** A commit, branch or repository whose code strangers write. A ref of a pull request counts as it stands. */
export const STRANGERS_CODE: Sought = {
  path: (names) => (isStrangersCode(names) ? names.join('.') : undefined),
  text: (text) => (/refs\/pull\//i.test(text) ? text : undefined),
};

function isStrangersCode([context, ...names]: Names): boolean {
  return context === 'github' && OF_PULL_REQUEST.test(names.join('.'));
}

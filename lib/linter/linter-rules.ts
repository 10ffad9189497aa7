import { STALE_BASELINE_RULE } from './accepted/baseline';
import { IGNORE_COMMENT_RULE, UNUSED_IGNORE_RULE } from './accepted/ignored-by-comment';
import { UNREAD_FILE_RULE } from './unread-files';

/** What this room has to say itself: of files that cannot be read, and of what accepts findings. */
export const LINTER_RULES: readonly string[] = [IGNORE_COMMENT_RULE, STALE_BASELINE_RULE, UNREAD_FILE_RULE, UNUSED_IGNORE_RULE];

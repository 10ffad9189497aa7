import { ActionPins } from '../../actions/inside';

/** How Renovate finds an action, its release and its commit in a line of the lock file; in the syntax of RE2, which knows no look-around. An action in a folder has the releases of its repository. */
export const RENOVATE_PATTERN = '"(?<depName>(?<packageName>[^"/\\s]+/[^"/\\s]+)(?:/[^"\\s]*)?)":\\s*\\{\\s*"version":\\s*"(?<currentValue>[^"\\s]+)",\\s*"sha":\\s*"(?<currentDigest>[0-9a-f]{40})"';
/** What it writes in its place. Without it the first text that reads like the release is replaced, which may be in the name: `octo/v1-tool`. */
const REPLACEMENT = '"{{{depName}}}": { "version": "{{{newValue}}}", "sha": "{{{newDigest}}}"';

/** The part of `renovate.json` for it: ten lines. */
export function renovateText(): string {
  const fields = {
    customType: 'regex',
    managerFilePatterns: [`/^${ActionPins.LOCK_FILE.replace(/\./g, '\\.')}$/`],
    matchStrings: [RENOVATE_PATTERN],
    autoReplaceStringTemplate: REPLACEMENT,
    datasourceTemplate: 'github-tags',
  };
  const lines = Object.entries(fields).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n  "customManagers": [{\n${lines.join(',\n')}\n  }],\n  "github-actions": { "enabled": false }\n}\n`;
}

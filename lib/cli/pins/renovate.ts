import { ActionPins } from '../../actions/inside';

/** How Renovate finds an action, its release and its commit in a line of the lock file; in the syntax of RE2, which knows no look-around. */
export const RENOVATE_PATTERN = '"(?<depName>[^"/\\s]+/[^"/\\s]+)(?:/[^"\\s]*)?":\\s*\\{\\s*"version":\\s*"(?<currentValue>[^"\\s]+)",\\s*"sha":\\s*"(?<currentDigest>[0-9a-f]{40})"';

/** The part of `renovate.json` for it. */
export function renovateText(): string {
  const manager = {
    customType: 'regex',
    description: 'Actions that Slipway pins',
    managerFilePatterns: [`/^${ActionPins.LOCK_FILE.replace(/\./g, '\\.')}$/`],
    matchStrings: [RENOVATE_PATTERN],
    datasourceTemplate: 'github-tags',
  };
  return `${JSON.stringify({ 'customManagers': [manager], 'github-actions': { enabled: false } }, null, 2)}\n`;
}

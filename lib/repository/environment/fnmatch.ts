/**
 * Whether a name matches a pattern of an environment: Ruby's `File.fnmatch` with its path flag. A `*` stops at `/`, and only `**` in front of one goes below.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags
 */
export function fnmatch(pattern: string, name: string): boolean {
  const source = pattern.replace(/(?<=^|\/)\*\*+\/|\*+|\?|\[!?[^\]]*\]|[\s\S]/g, (part) => {
    if (part.length > 2 && part.endsWith('/')) return '(?:[^/]+/)*';
    if (part.startsWith('*')) return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('[') && part.length > 2) return part.replace(/^\[[!^]/, '[^').replace(/\\/g, '\\\\');
    return part.replace(/[.+^${}()|[\]\\]/, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`).test(name);
  } catch {
    // A set that runs backwards matches nothing.
    return false;
  }
}

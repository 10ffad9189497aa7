/** Names of branches in the order in which one of them is likely to have a release: those of its line, then those of releases, then the others. */
export function likelyFirst(names: readonly string[], version?: string): string[] {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(version ?? '') ?? [];
  const line = major === undefined ? undefined : new RegExp(`(?:^|[/-])v?${major}(?:\\.(?:x|${minor ?? '0'}))?(?:\\.x)?$`);
  const rank = (name: string) => (/^(?:dependabot|renovate)\//.test(name) ? 3 : line?.test(name) ? 0 : /^(?:main|master|releases?\b|v\d)/.test(name) ? 1 : 2);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

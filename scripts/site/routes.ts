/** Where a Markdown file of the repository stands on the site. The first pattern that fits decides. */
const ROUTES: readonly [pattern: RegExp, route: string][] = [
  [/^docs\/(.*\/)?README\.md$/, '$1index.md'],
  [/^docs\/(.*)$/, '$1'],
  [/^examples\/README\.md$/, 'examples/index.md'],
  // An example may be one of several in a folder: `organisation/billing`.
  [/^examples\/((?:[\w-]+\/)?[\w-]+)\/docs\/(.*\/)?README\.md$/, 'examples/$1/$2index.md'],
  [/^examples\/((?:[\w-]+\/)?[\w-]+)\/docs\/(.*)$/, 'examples/$1/$2'],
  [/^examples\/((?:[\w-]+\/)?[\w-]+)\/README\.md$/, 'examples/$1.md'],
  [/^lib\/([\w-]+)\/README\.md$/, 'rooms/$1.md'],
  [/^bench\/README\.md$/, 'bench/index.md'],
  [/^bench\/RESULTS\.md$/, 'bench/results.md'],
  [/^projenrc\/README\.md$/, 'examples/slipway.md'],
  [/^ARCHITECTURE\.md$/, 'architecture.md'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^CHANGELOG\.md$/, 'changelog.md'],
  [/^CODE_OF_CONDUCT\.md$/, 'code-of-conduct.md'],
  [/^SECURITY\.md$/, 'security-policy.md'],
  [/^SUPPORT\.md$/, 'support.md'],
];

/** What stands beside pages of the site and is none: the home page takes the place of the first two, and `API.md` leads readers of the repository to the rest. */
export const NO_PAGES = ['README.md', 'docs/README.md', 'API.md'];

/** The page that a file of the repository becomes, relative to the root of the site; undefined for what is no page. */
export function routeOf(file: string): string | undefined {
  if (NO_PAGES.includes(file)) return undefined;
  const [pattern, route] = ROUTES.find(([candidate]) => file.endsWith('.md') && candidate.test(file)) ?? [];
  return pattern && file.replace(pattern, route!);
}

/** The address of that page, as a sidebar links to it. */
export function addressOf(file: string): string {
  const route = routeOf(file);
  if (route === undefined) throw new Error(`${file} is no page of the site.`);
  return `/${route.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

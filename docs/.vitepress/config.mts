import { resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { anchorOf } from '../../scripts/docgen/places';
import { type Markdown, forSite } from '../../scripts/site/markdown';
import { sidebars } from '../../scripts/site/navigation';
import { NO_PAGES, routeOf } from '../../scripts/site/routes';

// VitePress runs in the folder that it was started in: `npm run docs` starts it at the root.
const ROOT = resolve('.');

export default defineConfig({
  title: 'Slipway',
  description: 'Declare the whole delivery system of a repository in one typed program: checked, then written as the files GitHub reads.',
  srcDir: '..',
  srcExclude: ['**/node_modules/**', 'data/**', 'scripts/**', 'test/**', 'site/**', 'dist/**', 'coverage/**', 'bench/.work/**', ...NO_PAGES],
  rewrites: (file) => {
    const route = routeOf(file);
    if (route === undefined) throw new Error(`${file} has no place on the site: name one in scripts/site/routes.ts.`);
    return route;
  },
  outDir: '../site',
  cacheDir: '../node_modules/.cache/vitepress',
  // The list of all pages and sidebars in one file, instead of in each of the pages.
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/slipway.svg' }]],
  markdown: {
    anchor: { slugify: anchorOf },
    theme: { light: 'github-light', dark: 'github-dark' },
    config: (md) => forSite(md as unknown as Markdown, ROOT),
  },
  vite: { publicDir: resolve(ROOT, 'docs/.vitepress/public'), build: { target: 'es2022', chunkSizeWarningLimit: 5000 } },
  themeConfig: {
    logo: '/slipway.svg',
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      { text: 'Tutorial', link: '/tutorial' },
      { text: 'Checks', link: '/checks/' },
      { text: 'API', link: '/api/' },
      { text: 'Examples', link: '/examples/' },
    ],
    sidebar: sidebars(ROOT),
    socialLinks: [{ icon: 'github', link: 'https://github.com/slipway-delivery/slipway' }],
    externalLinkIcon: true,
    footer: { message: 'Apache-2.0' },
  },
});

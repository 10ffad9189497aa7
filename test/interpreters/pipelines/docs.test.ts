import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ensure, lychee, mkdocs } from '../../../scripts/conformance/tools';
import { jobOf } from '../../pipelines/support/written';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { DocsSite } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const proven = provenWith(ensure(mkdocs) ?? ensure(lychee), test);

const delivery = Delivery.standalone();
new DocsSite(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'docs', { excludeLinks: ['^https://left-out\\.example/'] });
const script = (name: string): string => jobOf(delivery, 'docs-build').steps.find((step: any) => step.name === name).run;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string) {
  const path = [mkdocs, lychee].map((tool) => dirname(tool.path)).join(':');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script(name)], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${path}:${process.env.PATH}`, GITHUB_WORKSPACE: folder } });
  return { status, out: stdout + stderr };
}

function pages(files: Record<string, string>): void {
  mkdirSync(join(folder, 'docs'), { recursive: true });
  writeFileSync(join(folder, 'mkdocs.yml'), 'site_name: Shop\nsite_url: https://shop.example/\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'docs', name), text);
}

proven('GL-20: MkDocs builds strictly: a page that links to none fails', () => {
  pages({ 'index.md': '# Shop\n\n[prices](prices.md)\n' });
  expect(run('Build the site').status).not.toBe(0);
  pages({ 'prices.md': '# Prices\n' });
  expect(run('Build the site').status).toBe(0);
}, 120_000);

proven('GL-20: lychee finds a file and a place in a page that are not there, and asks nobody about other sites', () => {
  pages({ 'index.md': '# Shop\n\n[prices](prices.md#list) <https://does-not-exist.example/>\n', 'prices.md': '# Prices\n\n## List\n\n<a href="/index.html">home</a>\n' });
  expect(run('Build the site').status).toBe(0);
  expect(run('Look at the links')).toMatchObject({ status: 0 });
  pages({ 'prices.md': '# Prices\n\n## Table\n\n<a href="/nowhere.html">away</a>\n' });
  expect(run('Build the site').status).toBe(0);
  const { status, out } = run('Look at the links');
  expect(status).toBe(2);
  expect(out).toMatch(/#list/);
  expect(out).toMatch(/nowhere\.html/);
}, 120_000);

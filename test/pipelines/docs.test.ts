import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { Delivery } from 'slipway/delivery';
import { DocsGenerator, DocsSite, DocsSiteProps } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

function declare(props?: DocsSiteProps) {
  const delivery = Delivery.standalone();
  const pages = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main', 'develop'] }), Trigger.pullRequest({ paths: ['docs/**'] }), Trigger.schedule({ cron: '17 3 * * 1' }), Trigger.workflowDispatch()] });
  return { delivery, site: new DocsSite(pages, 'docs', props) };
}

test('GL-20: MkDocs builds strictly what is pinned, and its links are looked at without the network', () => {
  const build = jobOf(declare().delivery, 'docs-build');
  expect(scriptsOf(build).split('\n')).toEqual([
    'python -m pip install --disable-pip-version-check -r docs/requirements.txt',
    'python -m mkdocs build --strict --config-file mkdocs.yml --site-dir "$GITHUB_WORKSPACE/site"',
    'lychee --offline --include-fragments --index-files index.html --no-progress --root-dir "$PWD"/site site',
  ]);
  expect(stepUsing(build, 'taiki-e/install-action').with).toMatchObject({ tool: 'lychee@0.24.2', fallback: 'none' });
});

test('GL-20: the site goes to Pages by identity, one deployment at a time, in the environment that GitHub wants', () => {
  const { delivery } = declare();
  expect(jobOf(delivery, 'docs-deploy')).toMatchObject({
    permissions: { 'pages': 'write', 'id-token': 'write' },
    concurrency: { group: 'pages' },
    environment: { name: 'github-pages', url: '${{ steps.deploy-pages.outputs.page_url }}' },
  });
  expect(jobOf(delivery, 'docs-build').permissions).toEqual({ contents: 'read' });
  expect(stepUsing(jobOf(delivery, 'docs-build'), 'actions/upload-pages-artifact').with).toEqual({ path: 'site' });
});

describe('on each event', () => {
  const runs = (event: string, ref: string, props: DocsSiteProps = { checkExternalLinks: true }) => jobsThatRun(workflowsOf(declare(props).delivery), 'ci.yml', { event, ref });
  test('a pull request builds and checks, and deploys nothing', () => expect(runs('pull_request', 'refs/pull/7/merge')).toEqual(['docs-build']));
  test('the branch deploys', () => expect(runs('push', 'refs/heads/main')).toEqual(['docs-build', 'docs-deploy']));
  test('another branch does not', () => expect(runs('push', 'refs/heads/develop')).toEqual(['docs-build']));
  test('links to other sites are looked at by the clock and by hand', () => {
    for (const event of ['schedule', 'workflow_dispatch']) expect(runs(event, 'refs/heads/main')).toEqual(['docs-build', 'docs-links', 'docs-deploy']);
    expect(runs('workflow_dispatch', 'refs/heads/develop')).toEqual(['docs-build', 'docs-links']);
  });
  test('without deployment nothing is deployed', () => expect(runs('push', 'refs/heads/main', { deploy: false })).toEqual(['docs-build']));
  test('another branch deploys where that is said', () => expect(runs('push', 'refs/heads/develop', { branch: 'develop' })).toEqual(['docs-build', 'docs-deploy']));
});

test('other generators are built by their own commands, in their folder', () => {
  const of = (generator: DocsGenerator) => jobOf(declare({ generator, checkLinks: false, deploy: true }).delivery, 'docs-build');
  expect(scriptsOf(of(DocsGenerator.docusaurus({ folder: 'website' })))).toBe('npm ci\nnpm run build');
  expect(of(DocsGenerator.docusaurus({ folder: 'website' })).steps.filter(({ run }: { run?: string }) => run).map((step: any) => step['working-directory'])).toEqual(['website', 'website']);
  expect(stepUsing(of(DocsGenerator.docusaurus({ folder: 'website' })), 'actions/upload-pages-artifact').with.path).toBe('website/build');
  expect(scriptsOf(of(DocsGenerator.vitepress()))).toBe('npm ci\nnpx --no-install vitepress build docs');
  expect(scriptsOf(of(DocsGenerator.command('make html', 'out/html')))).toBe('make html');
});

test('links that are left out are, and cannot be anything else of a command line', () => {
  expect(scriptsOf(jobOf(declare({ excludeLinks: ["^https://a'b", '$(id)'] }).delivery, 'docs-build'))).toContain("--exclude '^https://a'\\''b' --exclude '$(id)' --root-dir");
});

test('folders out of the repository and floating releases are refused', () => {
  expect(() => DocsGenerator.command('make', '../out')).toThrow(/a path from the root of the repository/);
  expect(() => declare({ lycheeVersion: 'latest' })).toThrow(/a release/);
  expect(() => DocsGenerator.mkdocs({ requirements: '-e .' })).toThrow(/a path from the root/);
});

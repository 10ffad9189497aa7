/**
 * Reads every generated file of this repository, of every example and of the pages about ready-made pipelines with the programs that people run on such files. No finding is allowed. A tool that cannot be installed
 * fails in CI and is a loud skip elsewhere. With a word, such as `greenlang` or `pages/helm`, only the files are read whose path holds it.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { delimiter, dirname, join, relative } from 'path';
import { templateProblems } from './conformance/aws-template';
import { onKubernetes } from './conformance/kubernetes';
import { diagramsIn, mermaidProblems } from './conformance/mermaid';
import { finish, judge, program, ready, skip } from './conformance/outcome';
import { terraformConfigInspect, terraformProblems, terraformSchemas } from './conformance/terraform';
import { actionlint, amtool, cfnLint, checkJsonschema, kubeconform, mermaid, promtool, shellcheck, Tool, zizmor } from './conformance/tools';
import { exampleNames } from './examples/names';
import { SCHEMAS } from './lab/schemas';

const ROOT = join(__dirname, '..');
const EXAMPLES = exampleNames(ROOT).map((name) => join(ROOT, 'examples', name));
/** What the pages about ready-made pipelines show, each in a folder of its own. */
const PAGES = mkdtempSync(join(tmpdir(), 'pages-'));
process.on('exit', () => rmSync(PAGES, { recursive: true, force: true }));
/** Folders that are, or could be, the root of a repository. */
const repositories = () => [ROOT, ...EXAMPLES, ...readdirSync(PAGES).map((name) => join(PAGES, name))];

/** As people name it. */
const shown = (file: string) => (file.startsWith(PAGES) ? `pages/${relative(PAGES, file)}` : relative(ROOT, file));

interface Reader {
  readonly tools: readonly Tool[];
  readonly files: RegExp;
  /** What must stand in a file of this kind, where its name does not say it. */
  readonly holding?: RegExp;
  read(file: string, repository: string): string[] | Promise<string[]>;
}

const zizmorSettings = (repository: string) => {
  const config = join(repository, '.github', 'zizmor.yml');
  return existsSync(config) ? ['--config', config] : [];
};
const actionlintSettings = (repository: string) => {
  const config = join(repository, '.github', 'actionlint.yaml');
  return existsSync(config) ? ['-config-file', config] : [];
};
const schema = (name: string, files: RegExp): Reader => ({ tools: [checkJsonschema], files, read: (file) => program(checkJsonschema.path, ['--builtin-schema', name, file]) });

const roots = new Map<string, string>();
process.on('exit', () => [...roots.values()].forEach((root) => rmSync(root, { recursive: true, force: true })));

/** Workflows that call each other are looked for from the root of a repository, which is where `.git` is: an example is put into one of its own. */
function rootOf(repository: string): string {
  if (existsSync(join(repository, '.git'))) return repository;
  const known = roots.get(repository);
  if (known !== undefined) return known;
  const root = mkdtempSync(join(tmpdir(), 'example-'));
  roots.set(repository, root);
  mkdirSync(join(root, '.git'));
  cpSync(join(repository, '.github'), join(root, '.github'), { recursive: true });
  return root;
}

const READERS: Readonly<Record<string, Reader>> = {
  'actionlint': {
    tools: [shellcheck, actionlint],
    files: /^\.github\/workflows\/.*\.ya?ml$/,
    read: (file, repository) => {
      const root = rootOf(repository);
      return program(actionlint.path, ['-shellcheck', shellcheck.path, '-no-color', ...actionlintSettings(root), join(root, relative(repository, file))], root);
    },
  },
  'zizmor': {
    tools: [zizmor],
    files: /^\.github\/(?:workflows\/.*\.ya?ml|.*\/action\.ya?ml)$/,
    read: (file, repository) => program(zizmor.path, ['--offline', '--no-progress', '--pedantic', '--strict-collection', ...zizmorSettings(repository), file], dirname(file)),
  },
  'schema of Dependabot': schema('vendor.dependabot', /^\.github\/dependabot\.yml$/),
  'schema of issue forms': schema('vendor.github-issue-forms', /^\.github\/ISSUE_TEMPLATE\/(?!config\.yml$).*\.yml$/),
  'schema of the chooser of issues': schema('vendor.github-issue-config', /^\.github\/ISSUE_TEMPLATE\/config\.yml$/),
  'cfn-lint': { tools: [cfnLint], files: /^identity\/.*\.template\.json$/, read: (file) => program(cfnLint.path, ['--include-checks', 'I', '--', file]) },
  'validator of CDK, and our rules for trust': { tools: [], files: /^identity\/.*\.template\.json$/, read: (file) => templateProblems(file) },
  'promtool': {
    tools: [promtool],
    files: /^deployment\/monitoring\/alerts\/.*\.rules\.yaml$/,
    read: (file) => program(promtool.path, ['check', 'rules', '--lint=all', '--lint-fatal', file]),
  },
  'kubeconform': {
    tools: [kubeconform],
    files: /^(?!\.github\/).*\.ya?ml$/,
    holding: /^apiVersion: .*\nkind: /m,
    read: (file) => program(kubeconform.path, ['-strict', '-schema-location', join(SCHEMAS, '{{.ResourceKind}}{{.KindSuffix}}.json'), file]),
  },
  'tests of alerts, by promtool': { tools: [promtool], files: /^deployment\/monitoring\/alerts\/.*\.test\.yaml$/, read: (file) => program(promtool.path, ['test', 'rules', file]) },
  'amtool': { tools: [amtool], files: /^deployment\/monitoring\/alertmanager\/.*\.yml$/, read: (file) => program(amtool.path, ['check-config', file]) },
  'tests of routings, by amtool': {
    tools: [shellcheck, amtool],
    files: /^deployment\/monitoring\/alertmanager\/.*\.test\.sh$/,
    read: (file) => [
      ...program(shellcheck.path, [file]),
      ...program('sh', [file], undefined, { PATH: `${dirname(amtool.path)}${delimiter}${process.env.PATH}` }),
    ],
  },
  'Mermaid': { tools: [mermaid], files: /^docs\/delivery\/.*\.md$/, read: (file) => mermaidProblems(diagramsIn(readFileSync(file, 'utf8'))) },
  'Terraform': { tools: [terraformConfigInspect, terraformSchemas], files: /\.tf\.json$/, read: (file) => terraformProblems(file) },
};

async function main(word = ''): Promise<void> {
  judge('the programs on the pages about ready-made pipelines', program('tsx', ['--tsconfig', join(ROOT, 'tsconfig.dev.json'), join(ROOT, 'scripts/conformance/pages.ts'), PAGES], ROOT));
  for (const [name, { tools, files, holding, read }] of Object.entries(READERS)) {
    if (!tools.every(ready)) continue;
    const found = repositories().flatMap((repository) => filesOf(repository).filter((file) => files.test(file)).map((file) => ({ repository, file: join(repository, file) })))
      .filter(({ file }) => shown(file).includes(word) && (holding === undefined || holding.test(readFileSync(file, 'utf8'))));
    // A reader that finds nothing to read proves nothing.
    if (found.length === 0 && word === '') judge(`${name}: files to read`, ['there are none']);
    for (const { repository, file } of found) judge(`${name}  ${shown(file)}`, await read(file, repository));
  }
  if (word !== '') return finish();
  judge('what hoisting made of scripts, run by Bash and Python, and metrics, expressions, dashboards and messages of alerts, read by those who read them in production', program('jest', ['test/interpreters', '--testPathIgnorePatterns', '/node_modules/', ...process.env.SLIPWAY_PIPELINES === '1' ? [] : ['<rootDir>/test/interpreters/pipelines/']], ROOT));
  if (process.env.SLIPWAY_PIPELINES !== '1') skip('the jobs of ready-made pipelines, run with the tools of six languages: SLIPWAY_PIPELINES=1 runs them, and npm run test:pipelines them alone');
  judge('the packages for Python, Java and Go, each used in a real program', program('tsx', ['scripts/languages.ts'], ROOT));
  judge('a month of a team through what is emitted, on Prometheus, Pushgateway, Alertmanager and a server of S3', program('jest', ['test/servers', '--testPathIgnorePatterns', '/node_modules/'], ROOT));
  await onKubernetes(ROOT);
  finish();
}

function filesOf(repository: string): string[] {
  return ['.github', 'deploy', 'deployment', 'docs/delivery', 'identity', 'k8s', 'kubernetes'].filter((folder) => existsSync(join(repository, folder)))
    .flatMap((folder) => readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))).sort();
}

void main(process.argv[2]);

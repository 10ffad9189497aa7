import * as ts from 'typescript';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { detect } from '../../lib/cli/init/detect';
import { firstProgram } from '../../lib/cli/init/program';
import { Delivery } from 'slipway/delivery';

/** What stands in a repository of each kind, as `slipway init` meets it. */
const REPOSITORIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing': {},
  'npm': { 'package.json': '{"scripts":{"test":"x","lint":"y","build":"z"},"engines":{"node":">=20"}}', 'package-lock.json': '{}' },
  'npm without a script': { 'package.json': '{}' },
  'npm with a version file': { 'package.json': '{"scripts":{"test":"x"}}', 'package-lock.json': '{}', '.nvmrc': '22' },
  'pnpm': { 'package.json': '{"scripts":{"test":"x","type-check":"a","format:check":"b"}}', 'pnpm-lock.yaml': '' },
  'yarn': { 'package.json': '{"scripts":{"build":"x"}}', 'yarn.lock': '' },
  'requirements': { 'requirements.txt': 'pytest\n' },
  'pyproject': { 'pyproject.toml': '[project]\nname = "shop"\n' },
  'uv': { 'pyproject.toml': '[project]\nname = "shop"\n', 'uv.lock': '' },
  'poetry': { 'pyproject.toml': '[tool.poetry]\nname = "shop"\n', 'poetry.lock': '' },
  'Go': { 'go.mod': 'module shop\n\ngo 1.24\n' },
  'Rust': { 'Cargo.toml': '[package]\nname = "shop"\n' },
  'Maven': { 'pom.xml': '<project/>' },
  'Gradle': { 'build.gradle.kts': '' },
  'a solution': { 'Shop.sln': '' },
  'a project of .NET': { 'Shop.csproj': '' },
  'all of them, with workflows and more': {
    'package.json': '{"scripts":{"test":"x"}}',
    'package-lock.json': '{}',
    'services/api/go.mod': '',
    'services/api/Dockerfile': '',
    'services/web/package.json': '{}',
    'crates/Cargo.toml': '',
    'jobs/pyproject.toml': '',
    'jobs/uv.lock': '',
    'billing/pom.xml': '',
    'billing/Billing.sln': '',
    'infra/main.tf': '',
    'charts/shop/Chart.yaml': '',
    '.github/workflows/ci.yml': 'name: CI\non: push\npermissions: {}\nconcurrency: ci\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - run: make\n',
  },
};

/** The part of a program that declares, run as the compiler of the reader would have it run. */
function declared(text: string, files: Readonly<Record<string, string>>): Delivery {
  const delivery = Delivery.standalone({ files });
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported: { declareCi?(to: Delivery): void } = {};
  new Function('require', 'exports', outputText)((name: string) => jest.requireActual<object>(name), exported);
  exported.declareCi!(delivery);
  return delivery;
}

describe('GL-8: what slipway init writes is right as it stands', () => {
  test.each(Object.entries(REPOSITORIES))('for %s: no rule finds anything, in the program or in its files', async (_, files) => {
    const terminal = new FakeTerminal();
    terminal.files = { ...files };
    const program = await firstProgram({ options: { name: 'shop' }, found: detect(terminal.repository('.')), branch: 'main', own: [] });
    const { documents, findings } = declared(program['delivery/ci.ts'], files).synth();
    expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    expect(documents.map(({ path }) => path)).toContain(`.github/workflows/${'.github/workflows/ci.yml' in files ? 'verify' : 'ci'}.yml`);
    for (const { path, text } of documents) terminal.files[path] = text;
    expect(await run(['check', '--severity', 'note', '--no-cache'], terminal)).toBe(0);
  });
});

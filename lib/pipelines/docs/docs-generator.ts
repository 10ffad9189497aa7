import { Checkout, SetupNode, SetupNodeCache, SetupPython } from '../../actions/inside';
import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { shellWord } from '../../repository/inside';
import { IStep } from '../../workflows/inside';

/** How MkDocs makes the site. */
export interface MkdocsOptions {
  /**
   * The file that pins MkDocs, its theme and its plugins.
   *
   * @default 'docs/requirements.txt'
   */
  readonly requirements?: string;
  /**
   * Its configuration.
   *
   * @default 'mkdocs.yml'
   */
  readonly configurationFile?: string;
  /**
   * The version of Python.
   *
   * @default '3.12'
   */
  readonly pythonVersion?: string;
}

/** How a program of Node.js makes the site. */
export interface NodeDocsOptions {
  /**
   * The folder with its `package.json` and `package-lock.json`.
   *
   * @default - the root of the repository
   */
  readonly folder?: string;
  /**
   * The version of Node.js.
   *
   * @default '22'
   */
  readonly nodeVersion?: string;
}

/** What a generator does, step by step. @internal */
export interface DocsGeneratorModel {
  /** What stands at the beginning of the job. */
  readonly setup: () => IStep[];
  readonly install?: string;
  readonly build: string;
  /** Where both run; undefined: at the root of the repository. */
  readonly folder?: string;
  /** The folder with the site, from the root of the repository. */
  readonly site: string;
}

/** What makes the site of pages. */
export class DocsGenerator {
  /**
   * MkDocs, strictly: what it warns of fails.
   *
   * @param options its configuration
   * @see https://www.mkdocs.org/user-guide/cli/#mkdocs-build
   */
  public static mkdocs(options: MkdocsOptions = {}): DocsGenerator {
    const { requirements = 'docs/requirements.txt', configurationFile = 'mkdocs.yml', pythonVersion = '3.12' } = expectOptions('DocsGenerator.mkdocs', undefined, options, MKDOCS);
    return new DocsGenerator({
      setup: () => [new Checkout(), new SetupPython({ pythonVersion })],
      install: `python -m pip install --disable-pip-version-check -r ${shellWord(requirements)}`,
      build: `python -m mkdocs build --strict --config-file ${shellWord(configurationFile)} --site-dir "$GITHUB_WORKSPACE/site"`,
      site: 'site',
    });
  }

  /**
   * Docusaurus. Whether broken links fail is `onBrokenLinks` of its configuration: `throw`, unless that says something else.
   *
   * @param options where it is
   */
  public static docusaurus(options: NodeDocsOptions = {}): DocsGenerator {
    return node('DocsGenerator.docusaurus', options, 'npm run build', 'build');
  }

  /**
   * VitePress, in the folder `docs` of its package. Broken links between pages fail.
   *
   * @param options where it is
   */
  public static vitepress(options: NodeDocsOptions = {}): DocsGenerator {
    return node('DocsGenerator.vitepress', options, 'npx --no-install vitepress build docs', 'docs/.vitepress/dist');
  }

  /**
   * Any command, after a checkout. The steps that it needs before come from `setup` of the site.
   *
   * @param build the command
   * @param site the folder that it leaves the site in, from the root of the repository
   */
  public static command(build: string, site: string): DocsGenerator {
    expectArgument('DocsGenerator.command', build, kinds.text, 'the command');
    expectArgument('DocsGenerator.command', site, PATH, 'the folder');
    return new DocsGenerator({ setup: () => [new Checkout()], build, site });
  }

  /** @internal */
  public static _of(model: DocsGeneratorModel): DocsGenerator {
    return new DocsGenerator(model);
  }

  private constructor(
    /** @internal */
    public readonly _model: DocsGeneratorModel,
  ) {}
}

function node(call: string, options: NodeDocsOptions, build: string, site: string): DocsGenerator {
  const { folder = '.', nodeVersion = '22' } = expectOptions(call, undefined, options, NODE);
  const below = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  return DocsGenerator._of({
    setup: () => [new Checkout(), new SetupNode({ nodeVersion, cache: SetupNodeCache.NPM, cacheDependencyPath: [below('package-lock.json')] })],
    install: 'npm ci',
    build,
    folder: folder === '.' ? undefined : folder,
    site: below(site),
  });
}

const PATH = kinds.made((value) => typeof value === 'string' && /^[^/\\\r\n-][^\\\r\n]*$/.test(value) && !value.split('/').includes('..'), "a path from the root of the repository, such as 'docs'");
const version = kinds.made((value) => typeof value === 'string' && /^[\w.*-]+$/.test(value), 'a version, such as 22');
const MKDOCS = optionTable({ requirements: PATH, configurationFile: PATH, pythonVersion: version });
const NODE = optionTable({ folder: PATH, nodeVersion: version });

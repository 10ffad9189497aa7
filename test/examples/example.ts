import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { Project } from 'projen';
import { modelOf } from 'slipway/checks/inside';
import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';
import { DeclaredWorkflows, WorkflowModel } from 'slipway/workflows';

/** What the program of an example makes or keeps up to date; the rest of its folder is written by hand, and pictures are drawn by a command. */
const MADE = /^(?:\.github|\.projen|deployment|docs(?!\/pictures)|identity)\/|^\.git(?:attributes|ignore)$|^\.pre-commit-config\.yaml$|^README\.md$/;

/** An example: what its program makes now, and what is committed. */
export class Example {
  public readonly made: ReadonlyMap<string, string>;
  private readonly folder: string;
  private readonly workflows: readonly WorkflowModel[];

  /**
   * Runs the program with an empty folder as working directory, so that nothing of the checkout is touched.
   *
   * @param name of the folder in `examples`
   */
  public constructor(name: string) {
    this.folder = join(__dirname, '..', '..', 'examples', name);
    const before = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), `${basename(name)}-`));
    process.env.PROJEN_DISABLE_POST = '1';
    const synth = jest.spyOn(Project.prototype, 'synth');
    try {
      // Badges are kept up to date in a file that belongs to the user.
      copyFileSync(join(this.folder, 'README.md'), join(folder, 'README.md'));
      process.chdir(folder);
      jest.requireActual(join(this.folder, '.projenrc'));
      this.made = filesOf(folder);
      const [project] = synth.mock.contexts;
      this.workflows = DeclaredWorkflows.of(modelOf(project.node.findAll().find((node: unknown) => node instanceof Delivery)!)!);
    } finally {
      synth.mockRestore();
      process.chdir(before);
      delete process.env.PROJEN_DISABLE_POST;
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The README beside the program. */
  public get readme(): string {
    return readFileSync(join(this.folder, 'README.md'), 'utf8');
  }

  /** The text of a file that the program makes. */
  public text(path: string): string {
    const text = this.made.get(path);
    if (text === undefined) throw new Error(`The example makes no ${path}: ${[...this.made.keys()].join(', ')}`);
    return text;
  }

  /** A file of YAML or JSON that the program makes. */
  public read(path: string): any {
    return parse(this.text(path));
  }

  /** A workflow that the program makes, as it stands in its file. */
  public workflow(name: string): any {
    return this.read(`.github/workflows/${name}.yml`);
  }

  /** All of its workflows, as the rooms know them. */
  public get declared(): readonly WorkflowModel[] {
    return this.workflows;
  }

  /** An environment, as it is brought to GitHub. */
  public environment(name: string): any {
    return JSON.parse(this.text('.github/slipway.settings.json')).environments.find((one: { name: string }) => one.name === name);
  }

  /** The committed files are what the program makes, to the byte. */
  public expectCommitted(): void {
    const committed = new Map([...filesOf(this.folder)].filter(([path]) => MADE.test(path)));
    expect([...this.made.keys()]).toEqual([...committed.keys()]);
    for (const [path, text] of committed) expect({ path, text: this.made.get(path) }).toEqual({ path, text });
  }
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replace(/\\/g, '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

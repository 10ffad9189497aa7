import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** What the program of an example makes or keeps up to date; the rest of its folder is written by hand, and pictures are drawn by a command. */
const MADE = /^(?:\.github|\.projen|deployment|docs(?!\/pictures)|identity)\/|^\.git(?:attributes|ignore)$|^README\.md$/;

/** An example: what its program makes now, and what is committed. */
export class Example {
  public readonly made: ReadonlyMap<string, string>;
  private readonly folder: string;

  /**
   * Runs the program with an empty folder as working directory, so that nothing of the checkout is touched.
   *
   * @param name of the folder in `examples`
   */
  public constructor(name: string) {
    this.folder = join(__dirname, '..', '..', 'examples', name);
    const before = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    process.env.PROJEN_DISABLE_POST = '1';
    try {
      // Badges are kept up to date in a file that belongs to the user.
      copyFileSync(join(this.folder, 'README.md'), join(folder, 'README.md'));
      process.chdir(folder);
      jest.requireActual(join(this.folder, '.projenrc'));
      this.made = filesOf(folder);
    } finally {
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

import { relative } from 'path';
import type { RepositoryThere } from 'slipway/linter/inside';
import { Ended, Terminal } from '../../lib/cli';
import { givenFiles } from '../../lib/delivery/given-files';

/** A terminal of a test: what it says is kept, what it is asked was answered before. */
export class FakeTerminal implements Terminal {
  public readonly env: { [name: string]: string | undefined } = {};
  public files: { [path: string]: string } = {};
  public readonly programs: { [call: string]: string } = {};
  public readonly questions: string[] = [];
  public readonly answers: string[] = [];
  public readonly pace = { second: 1, betweenWrites: 0, timeout: 5000 };
  public readonly started: { file: string; args: readonly string[]; env: { readonly [name: string]: string | undefined } }[] = [];
  public ended: Ended = { code: 0, out: '', err: '' };
  public time = Date.UTC(2026, 10, 30);
  /** Folders that lead out of the repository. */
  public readonly links: string[] = [];
  public isInteractive = false;
  public columns: number | undefined;
  public hasColours = false;
  public isShown = false;
  public stdout = '';
  public stderr = '';
  public interrupt?: () => void;

  public out = (text: string): void => { this.stdout += text; };
  public err = (text: string): void => { this.stderr += text; };
  public command = (lines: string): void => { this.stdout += lines; };
  public verbatim = (text: string): void => { this.stdout += text; };
  public ask = async (question: string): Promise<string> => {
    this.questions.push(question);
    return this.answers.shift() ?? '';
  };
  public read = (path: string): string | undefined => this.files[path];
  public write = (path: string, text: string): void => { this.files[path] = text; };
  public leadsOut = (folder: string, path: string): boolean =>
    this.links.some((link) => path === link || path.startsWith(`${link}/`)) || relative(folder || '.', path).split('/')[0] === '..';
  public remove = (path: string): void => { delete this.files[path]; };
  public run = (program: string, args: readonly string[]): string | undefined => this.programs[[program, ...args].join(' ')];
  public folders = (path: string): string[] => {
    const below = Object.keys(this.files).filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1).split('/'));
    return [...new Set(below.filter((parts) => parts.length > 1).map(([name]) => name))].sort();
  };
  public repository = (root: string): RepositoryThere => {
    const prefix = root === '' || root === '.' ? '' : `${root.replace(/\/+$/, '')}/`;
    const own = Object.fromEntries(Object.entries(this.files).flatMap(([path, text]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), text]] : [])));
    return {
      ...givenFiles(own),
      isThere: (path) => Object.keys(own).some((file) => file === path || file.startsWith(`${path}/`)),
      actions: () => Object.keys(own).filter((path) => /(?:^|\/)action\.ya?ml$/.test(path)).sort(),
    };
  };
  public now = (): number => this.time;
  public list = (path: string): string[] => Object.keys(this.files).filter((file) => file.startsWith(`${path}/`) && !file.slice(path.length + 1).includes('/')).map((file) => file.slice(path.length + 1)).sort();
  public node = async (file: string, args: readonly string[], env: { readonly [name: string]: string | undefined }): Promise<Ended> => {
    this.started.push({ file, args, env });
    return this.ended;
  };
  public start = async (program: string, args: readonly string[], options: { readonly folder: string; readonly env: { readonly [name: string]: string | undefined } }): Promise<Ended> => {
    this.started.push({ file: program, args, env: options.env });
    this.whileStarted(options);
    return this.ended;
  };
  /** What a program that is started does: a test says. */
  public whileStarted = (_options: { readonly folder: string; readonly env: { readonly [name: string]: string | undefined } }): void => {};
  public inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => work('/tmp/slipway-test');
  public random = (): number => 0.5;
  public onInterrupt = (listener: () => void): (() => void) => {
    this.interrupt = listener;
    return () => { this.interrupt = undefined; };
  };
}

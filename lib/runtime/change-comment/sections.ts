import { Dirent, lstatSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { boolean, object, oneOf, parsedObject, text } from '../common/shape';
import { UsageError } from '../common/variables';

/** What a job says that a change would do to one thing. */
export interface Section {
  /** The thing: an environment, a chart. */
  readonly title: string;
  /** What would happen, in a line. */
  readonly headline: string;
  readonly changed: boolean;
  readonly blocks: readonly Block[];
}

/** A text that is shown as it is. */
export interface Block {
  readonly title: string;
  readonly format: Format;
  readonly text: string;
}

/** `terraform` is what Terraform shows of a plan: a sign stands behind what it indents. */
export type Format = 'text' | 'diff' | 'terraform';

/** A comment holds 64 KB of all of it, so nobody misses what lies behind this. */
const MOST = 16 * 1024 * 1024;

const SECTION = object({ title: text(1000), headline: text(1000), changed: boolean, format: oneOf('text', 'diff', 'terraform') });

/** The sections below a folder, by their titles: a folder for each, with `section.json`, `change.txt` and further texts. What is in them was made by code of the change. */
export function sectionsIn(folder: string): Section[] {
  return foldersIn(folder).map((path) => sectionIn(path)).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

function foldersIn(folder: string): string[] {
  const entries = entriesOf(folder);
  if (entries.some(({ name }) => name === 'section.json')) return [folder];
  return entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(join(folder, name)));
}

function sectionIn(folder: string): Section {
  const said = parsedObject(read(join(folder, 'section.json')));
  const wrong = SECTION(said, '');
  if (said === undefined || wrong !== undefined) throw new UsageError(`A report is not what it should be: ${wrong ?? 'it is no JSON'}.`);
  const { title, headline, changed, format } = said as { title: string; headline: string; changed: boolean; format: Format };
  const texts = entriesOf(folder).filter((entry) => entry.isFile() && entry.name.endsWith('.txt')).map(({ name }) => name.slice(0, -'.txt'.length));
  const order = [...texts.filter((name) => name === 'change'), ...texts.filter((name) => name !== 'change').sort()];
  const blocks = order.map((name): Block => ({ title: name, format: name === 'change' ? format : 'text', text: read(join(folder, `${name}.txt`)) }));
  return { title, headline, changed, blocks: blocks.filter(({ text: shown }) => shown.trim() !== '') };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // No job had anything to say.
    return [];
  }
}

/** A link could lead to what the machine keeps to itself. */
function read(file: string): string {
  if (!lstatSync(file).isFile()) throw new UsageError('A report has something in it that is no file.');
  return readFileSync(file).subarray(0, MOST).toString();
}

import { printable } from '../../core/inside';
import { readable } from '../../delivery/inside';
import { actionFileText, callFileText, factsFileText, markedIn, readActionManifest, readCalledWorkflow } from '../../importer/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { nameOf } from './asked';
import { Found } from './found';
import { WrittenClass, WrittenClasses } from './written-classes';

/** A file that belongs to a class, and what would happen to it. */
export interface ClassFile {
  readonly path: string;
  readonly text: string;
  readonly change: 'new' | 'other' | 'same' | 'kept';
}

/** What is made of an action. */
export interface Added {
  readonly place: WrittenClass;
  readonly sha: string;
  readonly version?: string;
  readonly before?: string;
  readonly files: readonly ClassFile[];
  readonly notes: readonly string[];
}

/** The files of one action, compared with what is there. Nothing is written. */
export async function classFiles(found: Found, classes: WrittenClasses, wanted: string | undefined, up: string, terminal: Terminal): Promise<Added> {
  const { asked, sha, version, file, text } = found;
  const name = nameOf(asked);
  const shown = `${name}@${version ?? sha}: '${printable(file)}'`;
  // Whatever the file is called: it is read as YAML.
  const said = readable(Buffer.from(text, 'utf8'), 'action.yml');
  if ('problem' in said) throw new UsageError(`${shown} cannot be read: ${said.problem}.`);
  const read = asked.kind === 'workflow' ? readCalledWorkflow(file, said.text) : readActionManifest(file, said.text);
  if ('problem' in read) throw new UsageError(`${shown} cannot be read: ${read.problem}.`);
  const place = classes.place(name, wanted);
  const { className, path } = place;
  const there = terminal.read(`${up}${path}`);
  const marked = there === undefined ? undefined : markedIn(there);
  if (there !== undefined && marked === undefined) throw new UsageError(`'${printable(path)}' is there, and slipway add did not write it: it is left alone.`);
  const options = { name, className, path, sha, version };
  const files: ClassFile[] = [];
  if ('using' in read) {
    const factsPath = path.replace(/\.ts$/, '.facts.ts');
    files.push(compared(path, await actionFileText({ ...options, factsModule: `./${factsPath.split('/').at(-1)!.replace(/\.ts$/, '')}` }, read), there));
    const facts = terminal.read(`${up}${factsPath}`);
    files.push(facts === undefined ? { path: factsPath, text: await factsFileText(factsPath, name, read), change: 'new' } : { path: factsPath, text: facts, change: 'kept' });
  } else {
    files.push(compared(path, await callFileText(options, read), there));
  }
  const before = marked && marked.sha !== sha ? marked.version ?? marked.sha.slice(0, 12) : undefined;
  return { place, sha, version, before, files, notes: [...found.notes, ...read.notes] };
}

function compared(path: string, text: string, there: string | undefined): ClassFile {
  return { path, text, change: there === undefined ? 'new' : there.replace(/\r\n/g, '\n') === text ? 'same' : 'other' };
}

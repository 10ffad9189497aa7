import { PythonScope } from './python-scope';
import { PRINTED } from './runner-files';
import { LISTED, NOTHING, Value, concat, fromKey, keyOf, mixed, unknown } from './value';

/** Methods that give back a file, or what is in it, and put nothing there. */
const READING = /^(?:open|read\w*|exists|is_\w+|stat|resolve|absolute|relative_to|with_\w+|joinpath|glob|rglob|iterdir|mkdir|unlink|chmod|touch|seek|close|flush|fileno|strip|rstrip|split|splitlines|decode|encode|format|join)$/;
const MARK = /^file (.*)$/s;

/** Files that a script of Python opens, and what gets into them. */
export class Files {
  public constructor(private readonly scope: PythonScope) {}

  /** What was opened may be read. */
  public opened(path: Value): Value {
    const { journal } = this.scope;
    const known = this.pathOf(path) ?? path;
    journal.store('files', known);
    return concat(unknown(`file ${keyOf(known)}`), journal.content(known) ?? journal.alike(known) ?? NOTHING);
  }

  /** Names of files, some of which may have been made of a text. */
  public listed(): Value {
    return concat(unknown(LISTED), this.scope.journal.keptBy('files'));
  }

  /** The path of an open file, or of an object that stands for a path. */
  public pathOf([first, ...rest]: Value): Value | undefined {
    const key = typeof first === 'object' ? MARK.exec(first.label ?? '')?.[1] : undefined;
    return key === undefined ? undefined : concat(fromKey(key), typeof rest[0] === 'string' && rest[0].startsWith('/') ? rest : NOTHING);
  }

  /** Writes what a function prints, and what a method of a file, or a function that gets one, may put there. */
  public write(path: string, method: string, object: Value, positional: readonly Value[], keywords: ReadonlyMap<string, Value>, line: number): void {
    const text = concat(...positional.flatMap((value, i) => (i > 0 ? [[' '], value] : [value])));
    if (path === 'print') {
      const file = keywords.get('file') ?? this.scope.valueOf('sys.stdout');
      if (file) this.put(file, concat(text, ['\n']), line);
      else this.scope.journal.write(unknown(PRINTED), concat(text, ['\n']), true, line);
      return;
    }
    const target = this.pathOf(object);
    if (target) {
      if (/^(?:rename|replace|symlink_to|hardlink_to|copy)$/.test(method) && positional.length === 1) this.copy(target, positional[0], line);
      else if (!READING.test(method)) this.put(object, method.startsWith('write_') || /^write(?:lines)?$/.test(method) ? text : mixed(text), line);
      return;
    }
    // `json.dump(text, file)`, `shutil.copyfileobj(from, to)`: into every file that it gets.
    const given = [...positional, ...keywords.values()];
    if (this.scope.isImported(path)) given.forEach((value, i) => this.put(value, mixed(concat(...given.filter((_, other) => other !== i))), line));
  }

  public put(file: Value, text: Value, line: number): void {
    const path = this.pathOf(file);
    if (path) this.scope.journal.write(path, text, true, line);
  }

  public copy(from: Value, to: Value, line: number): void {
    const written = this.scope.journal.content(this.pathOf(from) ?? from);
    if (written) this.scope.journal.write(this.pathOf(to) ?? to, written, true, line);
  }
}

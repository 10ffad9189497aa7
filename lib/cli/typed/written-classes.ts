import { printable } from '../../core/inside';
import { classNames, fileName, isClassName, markedIn } from '../../importer/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** A class that an earlier `slipway add` wrote, or that is about to be. */
export interface WrittenClass {
  readonly name: string;
  readonly className: string;
  /** Of its file, from the root of the repository. */
  readonly path: string;
}

/** The files of the folder that classes are written to. */
export class WrittenClasses {
  private readonly known = new Map<string, WrittenClass>();
  /** Files of others, by their names in lower case: some disks know no difference. */
  private readonly foreign = new Set<string>();

  /**
   * @param up the way to the root of the repository
   * @param folder from there
   */
  public constructor(up: string, public readonly folder: string, terminal: Terminal) {
    for (const file of terminal.list(`${up}${folder}`)) {
      const path = `${folder}/${file}`;
      const text = file.endsWith('.ts') ? terminal.read(`${up}${path}`) : undefined;
      const marked = text === undefined ? undefined : markedIn(text);
      const className = /^export class (\w+) extends (?:ActionStep|CallJob) \{/m.exec(text ?? '')?.[1];
      if (marked && className !== undefined) this.known.set(marked.name.toLowerCase(), { name: marked.name, className, path });
      else if (!file.endsWith('.facts.ts')) this.foreign.add(path.toLowerCase());
    }
  }

  /** What is there of an action. */
  public of(name: string): WrittenClass | undefined {
    return this.known.get(name.toLowerCase());
  }

  /** Where the class of an action goes: where it is, else where nothing is. */
  public place(name: string, wanted?: string): WrittenClass {
    const there = this.of(name);
    if (there && (wanted === undefined || wanted === there.className)) return there;
    if (there) throw new UsageError(`The class of '${name}' is there as '${there.className}' in ${printable(there.path)}: take that file away first, or leave --name out.`);
    const names = wanted === undefined ? classNames(name) : [wanted];
    for (const className of names) {
      const place = { name, className, path: `${this.folder}/${fileName(className)}.ts` };
      if (wanted !== undefined && !isClassName(wanted)) throw new UsageError(`--name '${printable(wanted, 80)}': it takes the name of a class, such as SetupTool; not one that the file imports, nor one that ends in Facts or Props.`);
      if (!this.isTaken(place)) {
        this.known.set(name.toLowerCase(), place);
        return place;
      }
    }
    throw new UsageError(`${printable(`${this.folder}/${fileName(wanted!)}.ts`)} is there, and slipway add did not write it for '${name}': choose another --name, or move that file.`);
  }

  private isTaken({ className, path }: WrittenClass): boolean {
    return this.foreign.has(path.toLowerCase()) || [...this.known.values()].some((one) => one.className === className || one.path.toLowerCase() === path.toLowerCase());
  }
}

import { RepositoryFiles } from '../../checks/inside';
import { Finding, constructPath, printable } from '../../core/inside';
import { Delivery, conduct } from '../../delivery/inside';
import { Accepted, AcceptedOthers, Difference, Gap, Override, ReadSource, Unit, WrittenProgram, differences, overridesFor, printRepository, rehearse, writeProgram } from '../../importer/inside';
import { lockOf } from '../../linter/inside';
import { ReadRepository } from '../../repository/inside';

/** What a program is made with. */
export interface PrepareOptions {
  readonly exact: boolean;
  readonly sharedPins: boolean;
  /** Whether steps that stand in several places are made by one function. */
  readonly share?: boolean;
  /** What is read beside workflows and actions. */
  readonly beside?: ReadRepository;
}

/** A file, and what the program writes in its place. */
export interface PreparedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** The module that declares it, without its ending: `delivery/ci`. */
  readonly module: string;
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
  /** How many of its places the classes could not say. */
  readonly overrides: number;
}

/** A program that is declared and rendered, and not yet written. */
export interface Prepared {
  readonly program: WrittenProgram;
  readonly files: readonly PreparedFile[];
  /** Files that stay as they are. */
  readonly gaps: readonly Gap[];
  /** What the checks say of them. */
  readonly accepted: Accepted;
  readonly acceptedOthers: AcceptedOthers;
  /** What is worth to know of the files. */
  readonly notes: readonly string[];
  /** What they say that belongs to no single file. */
  readonly general: readonly Finding[];
}

/** Where the files lie. */
export type Repository = RepositoryFiles & { isThere(path: string): boolean };

/**
 * Writes the program of some files, until everything in it can be declared: what a call refuses is left by hand, and where the classes cannot say what stands in a file,
 * it is set in what they make.
 */
export function prepare(source: ReadSource, repository: Repository, options: PrepareOptions): Prepared {
  const left = new Map<string, string>();
  const overrides = new Map<string, readonly Override[]>();
  const tried = new Set<string>();
  const unshared = new Set<string>();
  for (;;) {
    const isKept = ({ file }: { readonly file: string }) => !left.has(file);
    const kept = { workflows: source.workflows.filter(isKept), actions: source.actions.filter(isKept), byHand: source.workflows.filter((model) => !isKept(model)) };
    const repositoryProgram = printRepository(without(options.beside, left));
    const program = writeProgram(kept, { ...options, overrides, repository: repositoryProgram, sharedIn: options.share ? (file) => !unshared.has(file) : undefined });
    const sharing = new Set(program.shared.flatMap(({ found }) => found.places.map(({ file }) => file)));
    const attempt = attempted(program, repository);
    for (const { file, why } of [...program.gaps, ...attempt.refused]) {
      // What is not to be had with functions is better had without.
      if (sharing.has(file)) unshared.add(file);
      // An override that a call or a check refuses is worse than a difference.
      else if (overrides.delete(file)) continue;
      else left.set(file, why);
    }
    if (program.gaps.length + attempt.refused.length > 0) continue;
    const units = new Set(program.units.map(({ model }) => model.file));
    const again = options.exact ? attempt.files.filter(({ path, differences: found }) => found.length > 0 && units.has(path) && !tried.has(path)) : [];
    const together = again.filter(({ path }) => sharing.has(path));
    for (const { path } of together) unshared.add(path);
    if (together.length > 0) continue;
    for (const { path: file, differences: found } of again) {
      tried.add(file);
      const set = overridesFor(found);
      if (set) overrides.set(file, set);
    }
    if (again.some(({ path }) => overrides.has(path))) continue;
    const files = attempt.files.map((file) => ({ ...file, overrides: overrides.get(file.path)?.length ?? 0 }));
    const { accepted, acceptedOthers, general } = attempt;
    return { program, files, gaps: [...source.gaps, ...repositoryProgram.gaps, ...[...left].map(([file, why]) => ({ file, why }))], accepted, acceptedOthers, general, notes: repositoryProgram.notes };
  }
}

/** What was read, and can be declared with the rest. */
function without({ owners, files, refused }: ReadRepository = { owners: [], files: [], refused: [] }, left: ReadonlyMap<string, string>): ReadRepository {
  return { owners: owners.some(({ file }) => left.has(file)) ? [] : owners, files: files.filter(({ file }) => !left.has(file)), refused };
}

interface Attempt {
  readonly refused: readonly Gap[];
  readonly files: readonly Omit<PreparedFile, 'overrides'>[];
  readonly accepted: Accepted;
  readonly acceptedOthers: AcceptedOthers;
  readonly general: readonly Finding[];
}

/** Declares and renders a program. */
function attempted(program: WrittenProgram, repository: Repository): Attempt {
  const delivery = Delivery.standalone();
  const { declared, refused, beside, refusedBeside } = rehearse(program, delivery);
  const besideGaps = (module: string, why: string) => program.repository.declared.filter((one) => one.module === module).map(({ file }) => ({ file, why }));
  const gaps = [...[...refused].map(([{ model }, why]) => ({ file: model.file, why })), ...[...refusedBeside].flatMap(([module, why]) => besideGaps(module, why))];
  if (gaps.length > 0) return { refused: gaps, files: [], accepted: new Map(), acceptedOthers: new Map(), general: [] };
  const all = [
    ...program.units.map(({ model, module }) => ({ file: model.file, module })),
    ...program.repository.declared.map(({ file, module }) => ({ file, module: module.slice('./'.length) })),
  ];
  const own = new Set(all.map(({ file }) => file));
  const others: RepositoryFiles = { read: (path) => (own.has(path) ? undefined : repository.read(path)), list: (folder) => repository.list(folder) };
  const { documents, findings } = conduct(delivery, { files: others, isThere: (path) => repository.isThere(path), lock: lockOf(repository) });
  const paths = [...declared].map(([unit, construct]) => [unit, constructPath(construct)] as const);
  const declaredBeside = [...beside].flatMap(([module, constructs]) => constructs.map((construct) => ({ module, id: construct.node.id, above: constructPath(construct) })));
  const accepted = new Map<Unit, Set<string>>();
  const acceptedOthers = new Map<string, { files: string[]; rules: Set<string> }>();
  const [general, fatal]: [Finding[], Gap[]] = [[], []];
  for (const finding of findings.filter(({ acknowledged }) => acknowledged === undefined)) {
    const at = finding.places[0].origin.path;
    const isIn = (path: string) => at === path || at.startsWith(`${path}/`);
    const unit = paths.find(([, path]) => isIn(path))?.[0];
    const other = unit ? undefined : declaredBeside.find(({ above }) => isIn(above));
    if (finding.fatal && unit) {
      fatal.push({ file: unit.model.file, why: printable(finding.message) });
    } else if (finding.fatal && other) {
      fatal.push(...besideGaps(other.module, printable(finding.message)));
    } else if (unit) {
      accepted.set(unit, (accepted.get(unit) ?? new Set()).add(finding.id));
    } else if (other) {
      const { rules } = acceptedOthers.get(other.id) ?? { rules: new Set<string>() };
      acceptedOthers.set(other.id, { files: besideGaps(other.module, '').map(({ file }) => file), rules: rules.add(finding.id) });
    } else {
      general.push(finding);
    }
  }
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const files = all.map(({ file, module }) => {
    const [before, after] = [repository.read(file)?.text ?? '', texts.get(file) ?? ''];
    return { path: file, module, before, after, differences: differences(before, after, file) };
  });
  return { refused: fatal, files, acceptedOthers, accepted: new Map([...accepted].sort(([a], [b]) => program.units.indexOf(a) - program.units.indexOf(b))), general };
}

import { RepositoryFiles } from '../../checks/inside';
import { Finding, constructPath, printable } from '../../core/inside';
import { Delivery, conduct } from '../../delivery/inside';
import { Accepted, Difference, Gap, Override, ReadSource, Unit, WrittenProgram, differences, overridesFor, rehearse, writeProgram } from '../../importer/inside';

/** What a program is made with. */
export interface PrepareOptions {
  readonly exact: boolean;
  readonly sharedPins: boolean;
}

/** A file, and what the program writes in its place. */
export interface PreparedFile {
  readonly unit: Unit;
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
  for (;;) {
    const kept = { workflows: source.workflows.filter(({ file }) => !left.has(file)), actions: source.actions.filter(({ file }) => !left.has(file)) };
    const program = writeProgram(kept, { ...options, overrides });
    const attempt = attempted(program, repository);
    for (const { file, why } of [...program.gaps, ...attempt.refused]) {
      // An override that a call or a check refuses is worse than a difference.
      if (overrides.delete(file)) continue;
      left.set(file, why);
    }
    if (program.gaps.length + attempt.refused.length > 0) continue;
    const again = options.exact ? attempt.files.filter(({ unit, differences: found }) => found.length > 0 && !tried.has(unit.model.file)) : [];
    for (const { unit: { model: { file } }, differences: found } of again) {
      tried.add(file);
      const set = overridesFor(found);
      if (set) overrides.set(file, set);
    }
    if (again.some(({ unit }) => overrides.has(unit.model.file))) continue;
    const files = attempt.files.map((file) => ({ ...file, overrides: overrides.get(file.unit.model.file)?.length ?? 0 }));
    return { program, files, gaps: [...source.gaps, ...[...left].map(([file, why]) => ({ file, why }))], accepted: attempt.accepted, general: attempt.general };
  }
}

interface Attempt {
  readonly refused: readonly Gap[];
  readonly files: readonly Omit<PreparedFile, 'overrides'>[];
  readonly accepted: Accepted;
  readonly general: readonly Finding[];
}

/** Declares and renders a program. */
function attempted(program: WrittenProgram, repository: Repository): Attempt {
  const delivery = Delivery.standalone();
  const { declared, refused } = rehearse(program, delivery);
  if (refused.size > 0) return { refused: [...refused].map(([{ model }, why]) => ({ file: model.file, why })), files: [], accepted: new Map(), general: [] };
  const own = new Set(program.units.map(({ model }) => model.file));
  const others: RepositoryFiles = { ...repository, read: (path) => (own.has(path) ? undefined : repository.read(path)), list: (folder) => repository.list(folder) };
  const { documents, findings } = conduct(delivery, { files: others, isThere: (path) => repository.isThere(path), lock: repository.read('.github/slipway.lock.json')?.text });
  const paths = [...declared].map(([unit, construct]) => [unit, constructPath(construct)] as const);
  const accepted = new Map<Unit, Set<string>>();
  const [general, fatal]: [Finding[], Gap[]] = [[], []];
  for (const finding of findings.filter(({ acknowledged }) => acknowledged === undefined)) {
    const at = finding.places[0].origin.path;
    const unit = paths.find(([, path]) => at === path || at.startsWith(`${path}/`))?.[0];
    if (finding.fatal && unit) fatal.push({ file: unit.model.file, why: printable(finding.message) });
    else if (!unit) general.push(finding);
    else accepted.set(unit, (accepted.get(unit) ?? new Set()).add(finding.id));
  }
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const files = program.units.map((unit) => {
    const { file } = unit.model;
    const [before, after] = [repository.read(file)?.text ?? '', texts.get(file) ?? ''];
    return { unit, before, after, differences: differences(before, after, file) };
  });
  return { refused: fatal, files, accepted: new Map([...accepted].sort(([a], [b]) => program.units.indexOf(a) - program.units.indexOf(b))), general };
}

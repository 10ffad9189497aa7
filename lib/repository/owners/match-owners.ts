import { PatternItem, STAR, isGap, itemKey, itemsKey, patternItems, patternProblem } from './owners-pattern';
import { SegmentGlob } from './segment-glob';

/** A place in the tree of all patterns: what was read so far is the way to it. */
class Branch {
  public readonly names = new Map<string, Branch>();
  public readonly globs = new Map<string, GlobEdge>();
  /** The globs by the beginning or the end that a name must have to fit, under its length: `*.ts` is only asked about `x.ts`. */
  public readonly heads: EdgesByEnd = new Map();
  public readonly tails: EdgesByEnd = new Map();
  public readonly endless: GlobEdge[] = [];
  public readonly gaps: GapEdge[] = [];
  public star?: Branch;
  /** The rules that end here. */
  public readonly rules: number[] = [];
  /** The last rule that ends here or further on. */
  public last = -1;
  public leaf = true;
}

type EdgesByEnd = Map<number, Map<string, GlobEdge[]>>;

interface GlobEdge {
  readonly glob: SegmentGlob;
  readonly to: Branch;
}

interface GapEdge {
  readonly least: number;
  readonly to: Branch;
  /** The walk that took this gap already. It came from further left, so whatever this one could reach was reached. */
  takenIn: number;
}

/**
 * The rules of a CODEOWNERS file, ready to be asked about paths. All patterns are one tree, so that a question touches only those that share the beginning of
 * the path. The last rule that matches decides.
 *
 * @internal
 */
export class OwnersIndex {
  private readonly root = new Branch();
  private readonly items: readonly (readonly PatternItem[] | undefined)[];
  private subject: readonly PatternItem[] = [];
  private best = -1;
  private all: Set<number> | undefined;
  private walks = 0;

  /** @param patterns as in the file; those that GitHub skips match nothing */
  public constructor(patterns: readonly string[]) {
    this.items = patterns.map((pattern) => (pattern === '' || patternProblem(pattern) ? undefined : patternItems(pattern)));
    this.items.forEach((items, rule) => items && this.add(items, rule));
  }

  /** The number of the rule that decides about a file; -1 when none does. */
  public ruleOf(path: string): number {
    return this.ask(path.split('/'));
  }

  /** Adds the numbers of all rules that match a file. */
  public collect(path: string, into: Set<number>): void {
    this.all = into;
    this.ask(path.split('/'));
    this.all = undefined;
  }

  /** The last rule that matches every file that this one matches: often itself. May miss one that does so only in a roundabout way. */
  public coveredBy(rule: number): number {
    const items = this.items[rule];
    return items ? this.ask(items) : rule;
  }

  /** The same for rules that match the same files; undefined for one that GitHub skips. */
  public keyOf(rule: number): string | undefined {
    const items = this.items[rule];
    return items && itemsKey(items);
  }

  /** The folders that a rule names before its first wildcard: `infrastructure/generated`. */
  public headOf(rule: number): string {
    const items = this.items[rule] ?? [];
    const end = items.findIndex((item) => typeof item !== 'string');
    return items.slice(0, end < 0 ? undefined : end).join('/');
  }

  private add(items: readonly PatternItem[], rule: number): void {
    let branch = this.root;
    branch.last = rule;
    for (const item of items) {
      branch.leaf = false;
      branch = branchFor(branch, item);
      branch.last = rule;
    }
    branch.rules.push(rule);
  }

  private ask(subject: readonly PatternItem[]): number {
    this.subject = subject;
    this.best = -1;
    this.walks++;
    this.walk(this.root, 0);
    return this.best;
  }

  private walk(branch: Branch, at: number): void {
    if (at === this.subject.length) this.arrive(branch);
    else this.step(branch, at);
    for (const gap of branch.gaps) {
      if (this.hopeless(gap.to) || gap.takenIn === this.walks) continue;
      gap.takenIn = this.walks;
      this.leap(gap, at);
    }
  }

  private step(branch: Branch, at: number): void {
    const item = this.subject[at];
    if (isGap(item)) return;
    if (branch.star && !this.hopeless(branch.star)) this.walk(branch.star, at + 1);
    if (typeof item === 'string') {
      const to = branch.names.get(item);
      if (to && !this.hopeless(to)) this.walk(to, at + 1);
      if (branch.globs.size > 0) this.tryName(branch, item, at);
    } else if (item instanceof SegmentGlob) {
      for (const { glob, to } of branch.globs.values()) {
        if (!this.hopeless(to) && glob.covers(item)) this.walk(to, at + 1);
      }
    }
  }

  private tryName({ heads, tails, endless }: Branch, name: string, at: number): void {
    for (const [length, edges] of heads) this.tryGlobs(edges.get(name.slice(0, length)), name, at);
    for (const [length, edges] of tails) {
      if (length <= name.length) this.tryGlobs(edges.get(name.slice(name.length - length)), name, at);
    }
    this.tryGlobs(endless, name, at);
  }

  private tryGlobs(edges: readonly GlobEdge[] | undefined, name: string, at: number): void {
    if (!edges) return;
    for (const { glob, to } of edges) {
      if (!this.hopeless(to) && glob.fits(name)) this.walk(to, at + 1);
    }
  }

  /** Tries every place where a gap can end. */
  private leap({ least, to }: GapEdge, at: number): void {
    const { subject } = this;
    let taken = 0;
    for (let end = at; end <= subject.length; end++) {
      if (taken >= least && (!to.leaf || end === subject.length)) this.walk(to, end);
      const item = subject[end];
      taken += isGap(item) ? item.least : 1;
    }
  }

  private arrive({ rules }: Branch): void {
    if (this.all) for (const rule of rules) this.all.add(rule);
    else if (rules.length > 0) this.best = Math.max(this.best, rules[rules.length - 1]);
  }

  private hopeless({ last }: Branch): boolean {
    return last <= this.best;
  }
}

function branchFor(branch: Branch, item: PatternItem): Branch {
  if (typeof item === 'string') return upsert(branch.names, item);
  if (item === STAR) return (branch.star ??= new Branch());
  if (isGap(item)) {
    const known = branch.gaps.find(({ least }) => least === item.least);
    if (known) return known.to;
    branch.gaps.push({ least: item.least, to: new Branch(), takenIn: 0 });
    return branch.gaps[branch.gaps.length - 1].to;
  }
  return globEdge(branch, item as SegmentGlob).to;
}

function upsert(names: Map<string, Branch>, name: string): Branch {
  let to = names.get(name);
  if (!to) names.set(name, (to = new Branch()));
  return to;
}

function globEdge(branch: Branch, glob: SegmentGlob): GlobEdge {
  const key = itemKey(glob);
  let edge = branch.globs.get(key);
  if (!edge) {
    branch.globs.set(key, (edge = { glob, to: new Branch() }));
    const { head, tail } = glob;
    if (head === '' && tail === '') branch.endless.push(edge);
    else if (head.length >= tail.length) file(branch.heads, head, edge);
    else file(branch.tails, tail, edge);
  }
  return edge;
}

function file(edges: EdgesByEnd, end: string, edge: GlobEdge): void {
  let sameLength = edges.get(end.length);
  if (!sameLength) edges.set(end.length, (sameLength = new Map()));
  const same = sameLength.get(end);
  if (same) same.push(edge);
  else sameLength.set(end, [edge]);
}

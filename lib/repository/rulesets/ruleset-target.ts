import { RulesetModel } from './model';
import { refProblem } from './names';
import { InvalidValueError, asWritten, expectArgument, kinds } from '../../core/inside';

type Spec = Pick<RulesetModel, 'target' | 'refs'>;

/** What a ruleset is about: branches, tags, or every push. */
export class RulesetTarget {
  /** The branch that pull requests go to, whatever its name. */
  public static defaultBranch(): RulesetTarget {
    return RulesetTarget.branches(['~DEFAULT_BRANCH']);
  }

  /**
   * Branches.
   *
   * @param include names or patterns such as `main` and `release/*`, `~DEFAULT_BRANCH`, or `~ALL`; a `*` stops at a slash
   * @param exclude those that are left out
   */
  public static branches(include: string[], exclude: string[] = []): RulesetTarget {
    return refs('RulesetTarget.branches', 'branch', 'refs/heads/', ['~ALL', '~DEFAULT_BRANCH'], include, exclude);
  }

  /**
   * Tags.
   *
   * @param include names or patterns such as `v*`, or `~ALL`
   * @param exclude those that are left out
   */
  public static tags(include: string[], exclude: string[] = []): RulesetTarget {
    return refs('RulesetTarget.tags', 'tag', 'refs/tags/', ['~ALL'], include, exclude);
  }

  /** Every push to the repository and to its forks, whatever the branch. For private and internal repositories. */
  public static pushes(): RulesetTarget {
    return RulesetTarget._of({ target: 'push' });
  }

  /** @internal */
  public static _of(spec: Spec): RulesetTarget {
    return new RulesetTarget(spec);
  }

  /** @internal */
  public readonly _spec: Spec;

  private constructor(spec: Spec) {
    this._spec = spec;
  }
}

function refs(call: string, target: 'branch' | 'tag', prefix: string, special: readonly string[], include: readonly string[], exclude: readonly string[]): RulesetTarget {
  expectArgument(call, include, kinds.list(kinds.text), 'the list of names and patterns');
  expectArgument(call, exclude, kinds.list(kinds.text), 'the list of those left out');
  if (include.length === 0) throw new InvalidValueError('call/empty-list', `${call}([])`, `it takes at least one name or pattern; '~ALL' stands for every ${target}`, { option: 'include', given: include });
  const problemOf = (bare: string) => {
    const problem = refProblem(bare);
    return problem && `this is no name or pattern of a ${target}: ${problem}`;
  };
  const full = (name: string) => {
    if (special.includes(name)) return name;
    const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const why = name.startsWith('~') ? `of the names with '~' it takes ${special.join(' and ')}`
      : bare.startsWith('refs/') ? `the full name of a ${target} begins with '${prefix}'`
        : bare.startsWith('!') ? `those that are left out stand in a list of their own: ${call}(['~ALL'], ['${bare.slice(1)}'])`
          : problemOf(bare);
    if (why) throw new InvalidValueError('call/wrong-ref', `${call}([${asWritten(name)}])`, why, { given: name });
    return `${prefix}${bare}`;
  };
  return RulesetTarget._of({ target, refs: { include: include.map(full), exclude: exclude.map(full) } });
}

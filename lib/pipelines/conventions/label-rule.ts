import { LabelRuleModel } from './model';
import { expectArgument, kinds } from '../../core/inside';

const label = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && value.length <= 50 && !/[\r\n,]/.test(value), 'a label of at most 50 characters on one line, without commas');
const patterns = (example: string) => kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item.trim() !== '' && !/[\r\n]/.test(item)), `at least one, such as ${example}`,
);

/** When a pull request gets a label. */
export class LabelRule {
  /**
   * When it changes one of these files.
   *
   * @param name the label
   * @param globs patterns of paths from the root of the repository, as minimatch reads them: `docs/**`
   */
  public static paths(name: string, ...globs: string[]): LabelRule {
    expectArgument('LabelRule.paths', name, label, 'the label');
    expectArgument('LabelRule.paths', globs, patterns("'docs/**'"), 'the patterns');
    return new LabelRule({ label: name, paths: globs, headBranches: [], baseBranches: [] });
  }

  /**
   * When it comes from a branch whose name matches.
   *
   * @param name the label
   * @param expressions regular expressions of JavaScript, of which one has to match: `^hotfix/`
   */
  public static headBranch(name: string, ...expressions: string[]): LabelRule {
    expectArgument('LabelRule.headBranch', name, label, 'the label');
    expectArgument('LabelRule.headBranch', expressions, patterns("'^hotfix/'"), 'the expressions');
    return new LabelRule({ label: name, paths: [], headBranches: expressions, baseBranches: [] });
  }

  /**
   * When it goes to a branch whose name matches.
   *
   * @param name the label
   * @param expressions regular expressions of JavaScript, of which one has to match: `^release/`
   */
  public static baseBranch(name: string, ...expressions: string[]): LabelRule {
    expectArgument('LabelRule.baseBranch', name, label, 'the label');
    expectArgument('LabelRule.baseBranch', expressions, patterns("'^release/'"), 'the expressions');
    return new LabelRule({ label: name, paths: [], headBranches: [], baseBranches: expressions });
  }

  private constructor(
    /** @internal */
    public readonly _model: LabelRuleModel,
  ) {}
}

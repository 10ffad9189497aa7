import { OwnersGroupModel, OwnersRuleModel } from './model';
import { DISGUISE, InvalidValueError, Origin, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';

/** What can be said about one rule. */
export interface CodeOwnersRuleOptions {
  /**
   * Why it is so: stands above the rule.
   *
   * @default - nothing is said
   */
  readonly comment?: string;
}

/** Rules that stand together, under a heading. `CodeOwners.addGroup` makes one. */
export class CodeOwnersGroup {
  /** @internal */
  public static _of(title: string | undefined, call: string, nextPath: () => string): CodeOwnersGroup {
    return new CodeOwnersGroup(title, call, nextPath);
  }

  /** @internal */
  public readonly _model: OwnersGroupModel & { readonly rules: OwnersRuleModel[] };
  private readonly call: string;
  private readonly nextPath: () => string;

  private constructor(title: string | undefined, call: string, nextPath: () => string) {
    this._model = { title, rules: [] };
    this.call = call;
    this.nextPath = nextPath;
  }

  /**
   * Who is asked to review changes of the files that a pattern matches. Among all rules of the file the last one that matches decides, alone.
   *
   * @param pattern as in `.gitignore`, without `!`, `[a-z]` and `#`; spaces are escaped for you
   * @param owners `@user`, `@organization/team` or the address of an e-mail; each with write access. The approval of one of them is enough
   * @param options a comment
   */
  public own(pattern: string, owners: string[], options: CodeOwnersRuleOptions = {}): void {
    const call = `${this.call}.own`;
    expectArgument(call, owners, OWNERS, 'owners', pattern);
    if (owners.length === 0) {
      const why = `it takes at least one owner; what nobody owns is said by ${this.call}.unowned(${asWritten(pattern)})`;
      throw new InvalidValueError('call/empty-list', `${call}(${asWritten(pattern)}, [])`, why, { option: 'owners', given: owners });
    }
    for (const owner of owners) {
      if (owner.trim() !== '' && !isOdd(owner)) continue;
      const why = "an owner is a text such as '@octocat', '@acme/platform' or 'octo@example.com'";
      throw new InvalidValueError('call/wrong-value', `${call}(${asWritten(pattern)}, ${asWritten(owners)})`, why, { option: 'owners', given: owner });
    }
    this.add(call, pattern, owners.map((owner) => owner.trim()), options);
  }

  /**
   * Nobody owns the files that a pattern matches, whatever an earlier rule says.
   *
   * @param pattern as in `own`
   * @param options a comment
   */
  public unowned(pattern: string, options: CodeOwnersRuleOptions = {}): void {
    this.add(`${this.call}.unowned`, pattern, [], options);
  }

  private add(call: string, pattern: string, owners: string[], options: CodeOwnersRuleOptions): void {
    expectArgument(call, pattern, kinds.text, 'its pattern');
    expectOptions(call, pattern, options, RULE);
    const wrong = (code: string, why: string) => new InvalidValueError(code, `${call}(${asWritten(pattern)})`, why, { option: 'pattern', given: pattern });
    if (pattern.trim() === '') throw wrong('call/empty-text', "its pattern must not be empty; '*' is every file");
    if (isOdd(pattern)) throw wrong('call/wrong-value', 'a pattern stands on one line, without tabs, other control characters and characters that nobody sees');
    this._model.rules.push({ origin: Origin.here(this.nextPath()), pattern: escaped(pattern), owners, comment: options.comment });
  }
}

const RULE = optionTable({ comment: kinds.text });
const OWNERS = kinds.list(kinds.text);
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** Whether a line would break, or look like another one. */
function isOdd(text: string): boolean {
  return CONTROL.test(text) || DISGUISE.test(text);
}

/** A space would end the pattern. One that was escaped already stays as it is. */
function escaped(pattern: string): string {
  return pattern.replace(/\\[^]| /gu, (found) => (found === ' ' ? '\\ ' : found));
}

import { Construct } from 'constructs';
import { CodeOwnersLocation } from './code-owners-location';
import { OwnersIndex } from './match-owners';
import { OwnersGroupModel, OwnersRuleModel } from './model';
import { CodeOwnersGroup, CodeOwnersRuleOptions } from './owners-group';
import { InvalidValueError, Kind, Origin, asWritten, constructPath, constructScope, declare, expectArgument, expectOptions, freeId, kinds, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const CODE_OWNERS_KIND = new Kind<CodeOwners>('code-owners');

/** Where the file lies, and what must be true of it. */
export interface CodeOwnersProps {
  /**
   * Where the file lies.
   *
   * @default CodeOwnersLocation.GITHUB
   */
  readonly location?: CodeOwnersLocation;
  /**
   * Stands at the top of the file.
   *
   * @default - nothing is said
   */
  readonly comment?: string;
  /**
   * Paths that somebody must own: files such as `Dockerfile`, and folders with a `/` at the end, such as `infrastructure/`, with everything in them.
   *
   * @default - none
   */
  readonly requiredPaths?: string[];
  /**
   * The files of the repository, as `git ls-files` prints them. A pattern should match one of them.
   *
   * @default - not known: patterns are not compared with files
   */
  readonly files?: string[];
}

/** Who owns a file. */
export interface CodeOwnersMatch {
  /** The owners; empty when there is none. */
  readonly owners: string[];
  /** Whether there is an owner. */
  readonly owned: boolean;
  /**
   * The pattern of the rule that decides, as in the file. It may say that nobody owns the file.
   *
   * @default - no rule matches
   */
  readonly pattern?: string;
}

/**
 * The file `CODEOWNERS`: who is asked to review changes of which files. At most one in a delivery.
 *
 * Rules stand in the order of the calls, those of a group together where the group was made, and the last one that matches a file decides. That an owner
 * must approve is a setting of the branch.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export class CodeOwners extends Construct {
  /** Where the file is written. */
  public readonly file: string;
  /** @internal */
  public readonly _props: CodeOwnersProps;
  /** @internal */
  public readonly _origin: Origin;
  private readonly groups: CodeOwnersGroup[] = [];
  private open?: CodeOwnersGroup;
  private count = 0;
  /** The rules as they were asked about last. */
  private asked?: { readonly rules: readonly OwnersRuleModel[]; readonly index: OwnersIndex };

  /**
   * @param scope the delivery
   * @param props location, paths that must have owners, files
   */
  public constructor(scope: Construct, props: CodeOwnersProps = {}) {
    super(constructScope('new CodeOwners', scope), nodeId(scope, props));
    this.file = props.location ?? CodeOwnersLocation.GITHUB;
    this._props = { ...props, requiredPaths: props.requiredPaths?.map(required), files: props.files?.map(withoutLeadingSlash) };
    this._origin = declare(this, CODE_OWNERS_KIND);
  }

  /**
   * Who is asked to review changes of the files that a pattern matches. Among all rules of the file the last one that matches decides, alone.
   *
   * @param pattern as in `.gitignore`, without `!`, `[a-z]` and `#`; spaces are escaped for you
   * @param owners `@user`, `@organization/team` or the address of an e-mail; each with write access. The approval of one of them is enough
   * @param options a comment
   */
  public own(pattern: string, owners: string[], options: CodeOwnersRuleOptions = {}): void {
    this.untitled().own(pattern, owners, options);
  }

  /**
   * Nobody owns the files that a pattern matches, whatever an earlier rule says.
   *
   * @param pattern as in `own`
   * @param options a comment
   */
  public unowned(pattern: string, options: CodeOwnersRuleOptions = {}): void {
    this.untitled().unowned(pattern, options);
  }

  /**
   * Rules that stand together, under a heading. Their place in the file is where the group is made, whenever its rules are added.
   *
   * @param title the heading
   */
  public addGroup(title: string): CodeOwnersGroup {
    expectArgument('owners.addGroup', title, kinds.text, 'its title');
    if (title.trim() === '') {
      const why = "its title must not be empty, such as 'Critical paths'; rules without a heading are added by owners.own(…)";
      throw new InvalidValueError('call/empty-text', `owners.addGroup(${asWritten(title)})`, why, { option: 'title', given: title });
    }
    this.open = undefined;
    return this.begin(title, 'group');
  }

  /**
   * Who owns a file, as the rules stand now.
   *
   * @param path from the root of the repository: `infrastructure/main.tf`
   */
  public ownersOf(path: string): CodeOwnersMatch {
    expectArgument('owners.ownersOf', path, kinds.text, 'it');
    if (withoutLeadingSlash(path) === '' || path.endsWith('/')) {
      const why = "it takes the path of a file, such as 'infrastructure/main.tf': only files have owners";
      throw new InvalidValueError('call/wrong-value', `owners.ownersOf(${asWritten(path)})`, why, { option: 'path', given: path });
    }
    const { rules, index } = (this.asked ??= indexed(this._groups()));
    const found = index.ruleOf(withoutLeadingSlash(path));
    if (found < 0) return { owners: [], owned: false };
    const { pattern, owners } = rules[found];
    return { owners: [...owners], owned: owners.length > 0, pattern };
  }

  /** @internal */
  public _groups(): OwnersGroupModel[] {
    return this.groups.map(({ _model }) => _model);
  }

  /** Where a rule without a heading goes: after the group that was made last. */
  private untitled(): CodeOwnersGroup {
    return (this.open ??= this.begin(undefined, 'owners'));
  }

  private begin(title: string | undefined, call: string): CodeOwnersGroup {
    const group = CodeOwnersGroup._of(title, call, () => {
      this.asked = undefined;
      return `${constructPath(this)}/rules[${this.count++}]`;
    });
    this.groups.push(group);
    return group;
  }
}

const CODE_OWNERS = optionTable({
  location: kinds.oneOf(Object.values(CodeOwnersLocation)),
  comment: kinds.text,
  requiredPaths: kinds.list(kinds.text),
  files: kinds.list(kinds.text),
});

/** Asked before the construct is part of any tree. A workflow may be called `code-owners`. */
function nodeId(scope: Construct, props: CodeOwnersProps): string {
  expectOptions('new CodeOwners', undefined, props, CODE_OWNERS).requiredPaths?.forEach(required);
  return freeId(scope, 'repository:code-owners', `new CodeOwners(…, ${asWritten(props)})`, 'there is one already, and GitHub reads one file only: add your rules to that one');
}

function required(path: string): string {
  const plain = withoutLeadingSlash(path);
  if (plain !== '' && !/[*?]|(?:^|\/)\.{0,2}\/|(?:^|\/)\.{1,2}$/.test(plain)) return plain;
  const why = "it takes paths from the root of the repository, not patterns: 'Dockerfile', or 'infrastructure/' for a folder with everything in it";
  throw new InvalidValueError('call/wrong-value', `new CodeOwners(…, { requiredPaths: [${asWritten(path)}] })`, why, { option: 'requiredPaths', given: path });
}

function indexed(groups: readonly OwnersGroupModel[]) {
  const rules = groups.flatMap((group) => group.rules);
  return { rules, index: new OwnersIndex(rules.map(({ pattern }) => pattern)) };
}

/** From the root of the repository, as Git writes it. */
function withoutLeadingSlash(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '');
}

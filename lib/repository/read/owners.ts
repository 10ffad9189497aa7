import { Origin, printable } from '../../core/inside';
import { GivenText, ReadFile } from '../../workflows/inside';
import { ownerProblem } from '../checks/repository/owner-problem';
import { CodeOwnersModel, OwnersGroupModel, OwnersRuleModel } from '../owners/model';
import { patternProblem } from '../owners/owners-pattern';

/** Where GitHub looks for the file; it takes the first that it finds. */
export const CODE_OWNERS_FILES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Lines with no empty line between them. */
interface Block {
  /** Comments above its first rule, without `#`. */
  readonly comments: string[];
  readonly rules: OwnersRuleModel[];
}

/**
 * A `CODEOWNERS` that somebody wrote, as GitHub reads it: what it skips stands apart, because no file has owners by it. Comments above the first rule of a block are
 * its heading, others belong to the rule below them.
 */
export function readOwners({ path, shown, text }: GivenText): CodeOwnersModel {
  const places = new ReadFile(path, shown);
  const blocks: Block[] = [];
  const skipped: OwnersRuleModel[] = [];
  let block: Block | undefined;
  let above: string[] = [];
  const open = () => {
    if (!block) blocks.push(block = { comments: [], rules: [] });
    return block;
  };
  const close = () => {
    if (above.length > 0) open().comments.push(...above);
    [block, above] = [undefined, []];
  };
  withoutMark(text).split(/\r\n|\n|\r/).forEach((line, i) => {
    if (line.trim() === '') return close();
    if (/^\s*#/.test(line)) return void (isDecoration(line) || above.push(line.trim().replace(/^# ?/, '')));
    const rule = ruleOf(line, places.origin(`rules[${blocks.reduce((sum, { rules }) => sum + rules.length, 0)}]`, { line: i + 1, column: 1 + line.search(/\S/) }));
    if (isSkipped(rule)) return void skipped.push(rule);
    const group = open();
    if (group.rules.length === 0) group.comments.push(...above);
    group.rules.push(group.rules.length === 0 ? rule : withComment(rule, above));
    above = [];
  });
  close();
  return { kind: 'code-owners', origin: places.origin('', { line: 1, column: 1 }), file: path, ...groupsOf(blocks), required: [], skipped, handWritten: true };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** A line of `#` that draws a box around a heading. */
function isDecoration(line: string): boolean {
  return /^\s*#{3,}[\s#=-]*$|^\s*#\s*[-=*#]{3,}\s*#?\s*$/.test(line);
}

function ruleOf(line: string, origin: Origin): OwnersRuleModel {
  const { pattern, rest } = patternOf(line.trimStart());
  const [, names, comment] = /^([^#]*)(?:#(.*))?$/s.exec(rest)!;
  const owners = names.trim().split(/\s+/).filter((owner) => owner !== '');
  return withComment({ origin, pattern, owners }, comment === undefined || comment.trim() === '' ? [] : [comment.trim()]);
}

/** Up to the first blank that no backslash stands before. */
function patternOf(line: string): { readonly pattern: string; readonly rest: string } {
  const [pattern] = /^(?:\\[^]|[^\s\\]|\\$)*/.exec(line)!;
  return { pattern, rest: line.slice(pattern.length) };
}

function withComment(rule: OwnersRuleModel, lines: readonly string[]): OwnersRuleModel {
  const comment = [...lines, ...(rule.comment === undefined ? [] : [rule.comment])].join('\n');
  return comment === '' ? rule : { ...rule, comment };
}

/** A pattern that GitHub does not know, or an owner who can be none: it goes on with the next line. */
function isSkipped({ pattern, owners }: OwnersRuleModel): boolean {
  return patternProblem(pattern) !== undefined || printable(pattern) !== pattern || owners.some((owner) => ownerProblem(owner, undefined) !== undefined);
}

/** A block of comments alone is the head of the file where it is the first, and the heading of what follows where it is not. */
function groupsOf(blocks: readonly Block[]): Pick<CodeOwnersModel, 'comment' | 'groups'> {
  const groups: OwnersGroupModel[] = [];
  const [first, ...more] = blocks;
  const isHead = first !== undefined && first.rules.length === 0;
  let waiting: string[] = [];
  for (const { comments, rules } of isHead ? more : blocks) {
    const lines = [...waiting, ...(waiting.length > 0 && comments.length > 0 ? [''] : []), ...comments];
    waiting = rules.length === 0 ? lines : [];
    if (rules.length > 0) groups.push(groupOf(lines, rules));
  }
  const left = waiting.join('\n');
  const comment = [...(isHead ? first.comments : []), ...(left === '' ? [] : [left])].join('\n');
  return { comment: comment === '' ? undefined : comment, groups };
}

/** An empty line of comment stands between the heading and what is said of the first rule; of one rule alone, all is said of that. */
function groupOf(lines: readonly string[], rules: readonly OwnersRuleModel[]): OwnersGroupModel {
  const between = lines.lastIndexOf('');
  if (lines.length === 0) return { rules: [...rules] };
  const [title, comment] = between < 0 ? (rules.length === 1 ? [[], lines] : [lines, []]) : [lines.slice(0, between), lines.slice(between + 1)];
  const [first, ...more] = rules;
  return { ...(title.join('').trim() === '' ? {} : { title: title.join('\n') }), rules: [withComment(first, comment), ...more] };
}

import { IgnoreComment, ignoreComments } from './comments';
import { FileThere, RepositoryFiles, pageOf } from '../../checks/inside';
import { Finding, Origin, Severity, listed, printable, similar } from '../../core/inside';

/** The rule that speaks of comments that accept nothing, because they do not say what or why. */
export const IGNORE_COMMENT_RULE = 'linter/ignore-comment';

/** The rule that speaks of comments that have outlived what they accepted. */
export const UNUSED_IGNORE_RULE = 'linter/unused-ignore';

/** More rules that do not exist nobody misspells: no name is guessed for them, which takes its time. */
const MOST_GUESSES = 20;

/** The rules that say that a file could not be read. */
const REFUSALS = ['github/parser', 'repository/refused-file'];

/** Where `#` begins no comment. */
const IS_PROSE = /\.(?:md|txt)$/i;

/** What comments have to do with findings. */
export interface Commented {
  readonly findings: readonly Finding[];
  /** What is wrong with the comments themselves. */
  readonly about: readonly Finding[];
}

/**
 * Marks what the comments of the files accept.
 *
 * @param read the paths of all files that were read
 * @param known the ids of all rules
 */
export function ignoredByComment(findings: readonly Finding[], read: readonly string[], files: RepositoryFiles, known: () => readonly string[]): Commented {
  const byFile = new Map(read.filter((path) => !IS_PROSE.test(path)).flatMap((path) => {
    const file = files.read(path);
    const comments = ignoreComments(file?.text ?? '');
    return file && comments.length > 0 ? [[file.shown, { file, comments }] as const] : [];
  }));
  if (byFile.size === 0) return { findings, about: [] };
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    const there = byFile.get(finding.places[0].origin.location?.file ?? '');
    const by = there?.comments.find((comment) => comment.reason !== '' && comment.ids.includes(finding.id) && speaksOf(comment, finding));
    if (!there || !by) return finding;
    used.add(keyOf(there.file, by, finding.id));
    return { ...finding, acknowledged: finding.acknowledged ?? by.reason };
  });
  const ids = new Set(known());
  let guesses = 0;
  const guess = (id: string) => (guesses++ < MOST_GUESSES ? similar(id, [...ids]) : undefined);
  // Where a file could not be read, nobody knows what would have been found.
  const refused = new Set(findings.flatMap(({ id, places: [{ origin }] }) => (REFUSALS.includes(id) && origin.location ? [origin.location.file] : [])));
  const about = [...byFile.values()].flatMap(({ file, comments }) => comments.flatMap((comment) => {
    const wrong = misread(file, comment, ids, guess);
    const unread = refused.has(file.shown);
    return wrong.length > 0 || unread ? wrong : comment.ids.filter((id) => !used.has(keyOf(file, comment, id))).map((id) => unused(file, comment, id));
  }));
  return { findings: marked, about };
}

function keyOf({ path }: FileThere, { line }: IgnoreComment, id: string): string {
  return `${path}:${line} ${id}`;
}

/** What is found on one of its lines; and what is found of a step, when the comment stands at one of its lines. */
function speaksOf({ first, last }: IgnoreComment, { places: [{ origin }] }: Finding): boolean {
  const { line = 0, endLine = line, endColumn = 2 } = origin.location ?? {};
  if (line >= first && line <= last) return true;
  const end = endColumn > 1 ? endLine : endLine - 1;
  return /\/steps\[\d+\][^/]*$/.test(origin.path) && first >= line && last <= end;
}

function misread(file: FileThere, comment: IgnoreComment, known: ReadonlySet<string>, guess: (id: string) => string | undefined): Finding[] {
  const finding = (message: string, fix: string): Finding => ({
    id: IGNORE_COMMENT_RULE, severity: Severity.ERROR, message, fixInYaml: fix, places: [{ origin: originOf(file, comment) }], page: pageOf(IGNORE_COMMENT_RULE),
  });
  if (comment.ids.length === 0) return [finding('The comment accepts nothing, because it names no rule.', 'Write `# slipway-ignore: <id> <reason>`, such as `# slipway-ignore: actions/unpinned-action our own action, whose tags are protected`.')];
  const strange = comment.ids.filter((id) => !known.has(id));
  if (strange.length > 0) {
    return strange.map((id) => {
      const near = guess(id);
      const group = [...known].filter((one) => one.startsWith(`${id.split('/')[0]}/`));
      return finding(`There is no rule '${printable(id)}'${near === undefined && group.length > 0 ? `; in its group there are ${listed(group, 60)}` : ''}.`, near === undefined ? 'Name the rule as the finding does.' : `Did you mean '${near}'?`);
    });
  }
  return comment.reason === '' ? [finding(`The comment accepts ${listed(comment.ids)} without a reason, so it accepts nothing: the next reader must know why.`, `Write the reason behind it: \`# slipway-ignore: ${comment.ids.join(', ')} <reason>\`.`)] : [];
}

function unused(file: FileThere, comment: IgnoreComment, id: string): Finding {
  return {
    id: UNUSED_IGNORE_RULE,
    severity: Severity.WARNING,
    message: `The comment accepts '${id}', which finds nothing in line ${comment.first}${comment.last > comment.first ? ` to ${comment.last}` : ''}: what it was written for is gone, or it stands in the wrong place.`,
    fixInYaml: 'Take it out, or put it above the line, the step or the job that the finding names.',
    places: [{ origin: originOf(file, comment) }],
    page: pageOf(UNUSED_IGNORE_RULE),
  };
}

function originOf({ path, shown }: FileThere, { line, column }: IgnoreComment): Origin {
  return Origin._read(path, { file: shown, line, column });
}

import { BaselineEntry, basedOn } from './accepted/baseline';
import { ignoredByComment } from './accepted/ignored-by-comment';
import { Checked } from './checked';
import { inOrder } from './in-order';
import { LINTER_RULES } from './linter-rules';
import { RepositoryFiles } from '../checks/inside';
import { Finding, Severity } from '../core/inside';
import { knownRules } from '../delivery/inside';

/** What somebody asked for. */
export interface Asked {
  /** Files and folders, from the root: nothing else is reported. All when there are none. */
  readonly paths?: readonly string[];
  /** Rules, or groups of them: nothing else is reported. All when there are none. */
  readonly only?: readonly string[];
  /** What is accepted in all files, by the id of its rule, with the reason. */
  readonly ignore?: ReadonlyMap<string, string>;
  /** False: no comment accepts anything. */
  readonly comments?: boolean;
  readonly baseline?: { readonly path: string; readonly text: string; readonly entries: readonly BaselineEntry[] };
}

/** What is said of a repository, after all that its people accepted. */
export interface Judged {
  /** In the order of the files. What was accepted is marked (`acknowledged`). */
  readonly findings: readonly Finding[];
  /** Those that were accepted elsewhere than in the file itself. */
  readonly outside: ReadonlySet<Finding>;
  /** Ids that `ignore` names and that found nothing. */
  readonly idle: readonly string[];
}

/** Every id that a comment or an option may name. */
export function knownIds(): readonly string[] {
  return [...knownRules().map(({ id }) => id), ...LINTER_RULES].sort();
}

/** Takes from what was found what somebody accepted, and did not ask for. */
export function judge(checked: Pick<Checked, 'findings' | 'files'>, files: RepositoryFiles, { paths = [], only = [], ignore = new Map(), comments = true, baseline }: Asked = {}): Judged {
  const commented = comments ? ignoredByComment(checked.findings, checked.files, files, knownIds) : { findings: checked.findings, about: [] };
  const outside = new Set<Finding>();
  const used = new Set<string>();
  const ignored = commented.findings.map((finding) => {
    const reason = finding.acknowledged === undefined ? ignore.get(finding.id) : undefined;
    if (reason === undefined) return finding;
    used.add(finding.id);
    const accepted = { ...finding, acknowledged: reason };
    outside.add(accepted);
    return accepted;
  });
  const based = baseline ? basedOn([...ignored, ...commented.about], baseline.entries, baseline) : { findings: [...ignored, ...commented.about], known: new Set<Finding>(), about: [] };
  for (const finding of based.known) outside.add(finding);
  const asked = (finding: Finding) => isIn(finding.places[0].origin.location?.file ?? finding.places[0].origin.path, paths) && isOf(finding.id, only);
  // Of an entry that is not looked at nobody can say that it is idle.
  const about = paths.length > 0 || only.length > 0 ? [] : based.about;
  return { findings: inOrder([...based.findings.filter(asked), ...about]), outside, idle: [...ignore.keys()].filter((id) => !used.has(id)) };
}

function isIn(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function isOf(id: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((wanted) => id === wanted || id.startsWith(`${wanted}/`));
}

const ORDER = [Severity.ERROR, Severity.WARNING, Severity.NOTE];

/** The open findings that are at least as grave. */
export function graveEnough(findings: readonly Finding[], least: Severity): Finding[] {
  return findings.filter(({ severity, acknowledged }) => acknowledged === undefined && ORDER.indexOf(severity) <= ORDER.indexOf(least));
}

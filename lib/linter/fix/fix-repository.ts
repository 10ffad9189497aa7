import { certainPins } from './certain-pins';
import { dropCredentials } from './drop-credentials';
import { Edit, EditedFile, Left, edited, overlaps } from './edited-file';
import { AskedTags, Fixer } from './fixer';
import { handOverExpressions, handOverInput } from './hand-over';
import { namePermissions } from './name-permissions';
import { otherChange } from './otherwise-same';
import { pinAction } from './pin-action';
import { actionsOf } from '../../actions/inside';
import { FileThere, RepositoryFiles } from '../../checks/inside';
import { Finding } from '../../core/inside';
import { isGenerated } from '../../delivery/inside';
import { workflowsOf } from '../../workflows/inside';
import type { Checked } from '../checked';

const FIXERS: readonly Fixer[] = [pinAction, dropCredentials, handOverInput, handOverExpressions, namePermissions];

/** The rules whose findings can be mended. */
export const FIXABLE: readonly string[] = FIXERS.map(({ id }) => id);

/** A file that was mended. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What was mended, and what was left. */
export interface Fixed {
  readonly files: readonly FixedFile[];
  /** The findings that are gone. */
  readonly fixed: readonly Finding[];
  /** Findings that could have been mended elsewhere, and why not here. */
  readonly left: readonly { readonly finding: Finding; readonly why: string }[];
}

/** What is found in files, and of which of it somebody asked. */
export type Find = (files: RepositoryFiles) => Pick<Checked, 'model' | 'findings'>;

/** The next run of the program would take it back, and the file is read-only. */
const GENERATED = 'a program writes the file: mend it there, and run it';

/** One mending may make another possible. More than this, and they chase each other. */
const MOST_ROUNDS = 4;

/**
 * Mends what can be mended without changing anything else. Nothing is written: the texts are given back. Whatever a change would do besides what it is for, by GitHub's
 * own parser, keeps it from being made.
 *
 * @param find open findings, those that somebody asked about
 * @param lock the text of the lock file of action pins
 * @param asked what GitHub said of tags, where somebody asked it
 */
export function fixRepository(files: RepositoryFiles, find: Find, lock?: string, asked?: AskedTags): Fixed {
  const texts = new Map<string, string>();
  const pins = certainPins(lock);
  const fixed: Finding[] = [];
  let left: Fixed['left'] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = find(over(files, texts));
    const models = new Map([...workflowsOf(found.model), ...actionsOf(found.model)].map((model) => [model.file, model]));
    const open: { finding: Finding; why: string }[] = [];
    let changed = false;
    for (const [path, findings] of byFile(found.findings)) {
      const text = texts.get(path) ?? files.read(path)?.text;
      const model = models.get(path);
      if (text === undefined || model === undefined) continue;
      if (isGenerated(text)) {
        open.push(...findings.map((finding) => ({ finding, why: GENERATED })));
        continue;
      }
      const result = fixFile(path, text, findings, (finding, file) => fixerOf(finding).fix({ file, path: partOf(finding, path), model, finding, pins, asked }));
      open.push(...result.left);
      if (result.fixed.length === 0) continue;
      changed = true;
      texts.set(path, result.text);
      fixed.push(...result.fixed);
    }
    left = open;
    if (!changed) break;
  }
  return { files: [...texts].map(([path, after]) => ({ path, before: files.read(path)!.text!, after })), fixed, left };
}

interface FixedText {
  readonly text: string;
  readonly fixed: readonly Finding[];
  readonly left: { finding: Finding; why: string }[];
}

/** One finding after the other; what meets another change on its way waits for the next round. */
function fixFile(path: string, text: string, findings: readonly Finding[], fix: (finding: Finding, file: EditedFile) => readonly Edit[] | Left): FixedText {
  const file = new EditedFile(text);
  const left: FixedText['left'] = [];
  const made: { finding: Finding; edits: readonly Edit[] }[] = [];
  for (const finding of findings) {
    const edits = fix(finding, file);
    if ('why' in edits) left.push({ finding, why: edits.why });
    else if (!edits.some((edit) => made.some((other) => other.edits.some((before) => overlaps(edit, before))))) made.push({ finding, edits });
  }
  const all = made.flatMap(({ edits }) => edits);
  if (made.length === 0 || otherChange(path, text, edited(text, all), all.map(({ part }) => part)) === undefined) return { text: edited(text, all), fixed: made.map(({ finding }) => finding), left };
  // One of them does more than it should: each by itself.
  const fine = made.filter(({ finding, edits }) => {
    const other = otherChange(path, text, edited(text, edits), edits.map(({ part }) => part));
    if (other !== undefined) left.push({ finding, why: `its text is written in a way that cannot be kept (${other})` });
    return other === undefined;
  });
  const some = fine.flatMap(({ edits }) => edits);
  const together = otherChange(path, text, edited(text, some), some.map(({ part }) => part)) === undefined;
  return together ? { text: edited(text, some), fixed: fine.map(({ finding }) => finding), left } : { text, fixed: [], left };
}

function fixerOf({ id }: Finding): Fixer {
  return FIXERS.find((fixer) => fixer.id === id)!;
}

/** What can be mended, by the file that its cause stands in. */
function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.places[0].origin.location?.file;
    if (file === undefined || finding.acknowledged !== undefined || !FIXABLE.includes(finding.id)) continue;
    found.set(file, [...found.get(file) ?? [], finding]);
  }
  return found;
}

function partOf({ places: [{ origin }] }: Finding, path: string): string {
  return origin.path.startsWith(`${path}/`) ? origin.path.slice(path.length + 1) : '';
}

/** Files of which some say something else. */
function over(files: RepositoryFiles, texts: ReadonlyMap<string, string>): RepositoryFiles {
  if (texts.size === 0) return files;
  const read = (path: string): FileThere | undefined => {
    const [file, text] = [files.read(path), texts.get(path)];
    return file === undefined || text === undefined ? file : { ...file, text };
  };
  return { read, list: (folder) => files.list(folder), ...files.actions && { actions: () => files.actions!() } };
}

import { indexedOwners } from './owners-index';
import { Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';
import { CodeOwnersModel, OwnersRuleModel } from '../../owners/model';

/** A path that somebody must own, and that nobody owns. */
export const codeOwnersUnowned: Rule = {
  id: 'repository/code-owners-unowned',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const owners of codeOwnersOf(model)) {
      for (const path of new Set(owners.required)) {
        const gap = gapIn(path, owners);
        if (!gap) continue;
        const related: Located[] = gap.rule ? [{ origin: gap.rule.origin, note: 'says that nobody owns it' }] : [];
        report({ message: `'${path}' must have owners ({ requiredPaths: … }), but ${gap.why}.`, at: [owners, ...related], fix: gap.fix });
      }
    }
  },
};

interface Gap {
  readonly why: string;
  readonly fix: string;
  /** The rule that says so; undefined when no rule matches. */
  readonly rule?: OwnersRuleModel;
}

/** A name that no pattern spells: only wildcards match it. */
const ANY = '\uffff\uffff';

function gapIn(path: string, owners: CodeOwnersModel): Gap | undefined {
  const known = owners.knownFiles ?? [];
  const folder = path.endsWith('/') ? path : `${path}/`;
  const inside = known.filter((file) => file.startsWith(folder));
  return path === folder || inside.length > 0 ? folderGap(folder, inside, owners) : fileGap(path, owners);
}

function fileGap(path: string, owners: CodeOwnersModel): Gap | undefined {
  const unowned = unownedBy(path, owners);
  if (!unowned) return undefined;
  const { rule } = unowned;
  if (rule) return { why: `the last rule that matches it, '${rule.pattern}', has no owners`, fix: `Add a rule after it: owners.own('/${path}', ['@…']).`, rule };
  return { why: 'no rule matches it', fix: `Add owners.own('/${path}', ['@…']). Is it a folder? Then write '${path}/'.` };
}

function folderGap(folder: string, inside: readonly string[], owners: CodeOwnersModel): Gap | undefined {
  const fix = `Add owners.own('/${folder}', ['@…']).`;
  const direct = unownedBy(`${folder}${ANY}`, owners);
  if (direct) return { why: direct.rule ? `the last rule that matches everything in it, '${direct.rule.pattern}', has no owners` : 'no rule matches everything in it', fix, rule: direct.rule };
  const nested = unownedBy(`${folder}${ANY}/${ANY}`, owners);
  if (nested) return { why: "only the files at its top have owners: a '*' at the end of a pattern is one level", fix, rule: nested.rule };
  const names = inside.filter((file) => unownedBy(file, owners));
  if (names.length > 0) {
    const shown = names.slice(0, 3).map((file) => `'${file}'`).join(', ');
    return { why: `nobody owns ${shown}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`, fix: 'Give them owners by a later rule.', rule: unownedBy(names[0], owners)?.rule };
  }
  const rule = exceptionIn(folder, owners);
  return rule && { why: `'${rule.pattern}', a part of it, has no owners`, fix: `Give the part owners, or require only the folders that have them instead of '${folder}'.`, rule };
}

/** Undefined when somebody owns the file. */
function unownedBy(path: string, owners: CodeOwnersModel): { readonly rule?: OwnersRuleModel } | undefined {
  const { rules, index } = indexedOwners(owners);
  const found = index.ruleOf(path);
  if (found < 0) return {};
  return rules[found].owners.length === 0 ? { rule: rules[found] } : undefined;
}

function exceptionIn(folder: string, owners: CodeOwnersModel): OwnersRuleModel | undefined {
  const { rules, index } = indexedOwners(owners);
  return rules.find((rule, i) => rule.owners.length === 0 && `${index.headOf(i)}/`.startsWith(folder) && index.coveredBy(i) === i);
}

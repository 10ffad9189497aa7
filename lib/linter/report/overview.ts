import { RepositoryFiles } from '../../checks/inside';
import { Finding } from '../../core/inside';
import { isGenerated } from '../../delivery/inside';
import { FIXABLE } from '../fix/fix-repository';

/** As many are seen at once. */
const FEW = 10;

/**
 * Of many findings: which rules they are of, and what there is to be done about so many. Empty where there are few.
 *
 * @param findings what is told
 * @param isMended whether they are what was left by --fix
 */
export function overviewOf(findings: readonly Finding[], files: RepositoryFiles, isMended: boolean): string[] {
  if (findings.length <= FEW) return [];
  const counts = new Map<string, number>();
  for (const { id } of findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rules = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const width = String(rules[0][1]).length;
  const generated = new Set([...new Set(findings.map(fileOf))].filter((file) => isGenerated(files.read(file)?.text ?? '')));
  const canBeMended = !isMended && findings.some((finding) => FIXABLE.includes(finding.id) && !generated.has(fileOf(finding)));
  return [
    ...rules.map(([id, count]) => `  ${String(count).padStart(width)}  ${id}`),
    '',
    ...generated.size === 0 ? [] : [`${generated.size === 1 ? 'One of these files is' : `${generated.size} of these files are`} written by a program: mend it there. What it accepts, it accepts when it runs; here a baseline does.`],
    ...canBeMended ? ['slipway check --fix --dry-run    shows what can be mended without changing anything else'] : [],
    'slipway check --write-baseline   accepts what stands today: from then on only what is new is told',
  ];
}

function fileOf({ places: [{ origin }] }: Finding): string {
  return origin.location?.file ?? origin.path;
}

import { catalogueEntry, catalogueInput, slipIn, usesSteps } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { Scalar, parseUses } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RepositoryFactsModel } from '../../model';

/** The name of a repository may have capitals, and that of an image may not: `ghcr.io/${{ github.repository }}`. */
export const capitalInImage: Rule = {
  id: 'repository/capital-in-image',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    if (!facts) return;
    const full = `${facts.owner}/${facts.name}`;
    if (full === full.toLowerCase()) return;
    for (const { step } of usesSteps(model)) {
      const uses = parseUses(step.uses);
      const entry = uses.kind === 'repository' ? catalogueEntry(uses.name) : undefined;
      if (!entry) continue;
      for (const [name, value] of Object.entries(step.inputs)) {
        const input = catalogueInput(entry, name);
        const text = input?.form === 'image' ? asItWillBe(value, facts) : undefined;
        const slip = text === undefined ? undefined : slipIn(text, input!);
        if (!slip) continue;
        report({
          message: `The step '${step.label}' names an image by its input '${name}' after the repository, and that is '${full}': it becomes '${String(slip.value).replaceAll(LATER, '…')}', and registries refuse an image whose name has capitals.`,
          at: [step, { origin: facts.origin, note: 'the repository' }],
          fix: `Write the name in lower case, '${full.toLowerCase()}', or make it in a script: "\${GITHUB_REPOSITORY,,}". docker/metadata-action does it by itself.`,
        });
      }
    }
  },
};

/** What only the run knows. */
const LATER = 'x'.repeat(9);

/** The text with the names of the repository in it; undefined where none of them is. */
function asItWillBe(value: Scalar, { owner, name }: RepositoryFactsModel): string | undefined {
  if (typeof value !== 'string') return undefined;
  const names: Readonly<Record<string, string>> = { 'repository': `${owner}/${name}`, 'repository_owner': owner, 'event.repository.name': name, 'event.repository.full_name': `${owner}/${name}` };
  const filled = value.replace(/\$\{\{\s*github\.([\w.]+)\s*\}\}/gi, (whole, key: string) => names[key.toLowerCase()] ?? whole);
  return filled === value ? undefined : filled.replace(/\$\{\{[^}]*\}\}/g, LATER);
}

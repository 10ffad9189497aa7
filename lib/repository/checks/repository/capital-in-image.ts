import { imagesIn } from './images';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** The name of a repository may have capitals, and that of an image may not: `ghcr.io/${{ github.repository }}`. */
export const capitalInImage: Rule = {
  id: 'repository/capital-in-image',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    if (!facts) return;
    const full = `${facts.owner}/${facts.name}`;
    if (full === full.toLowerCase()) return;
    for (const { step, input, slip } of imagesIn(model)) {
      if (slip === undefined) continue;
      report({
        message: `The step '${step.label}' names an image by its input '${input}' after the repository, and that is '${full}': it becomes '${slip}', and registries refuse an image whose name has capitals.`,
        at: [step, { origin: facts.origin, note: 'the repository' }],
        fix: `Write the name in lower case, '${full.toLowerCase()}', or make it in a script: "\${GITHUB_REPOSITORY,,}". docker/metadata-action does it by itself.`,
      });
    }
  },
};

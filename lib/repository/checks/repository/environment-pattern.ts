import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** In the patterns of an environment `**` means more than `*` only in front of a `/`. In the filters of a trigger it is otherwise. */
export const environmentPattern: Rule = {
  id: 'repository/environment-pattern',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      if (environment.refs.kind !== 'patterns') continue;
      for (const pattern of [...environment.refs.branches, ...environment.refs.tags]) {
        if (!/\*\*(?!\/)|[^/]\*\*/.test(pattern)) continue;
        const base = pattern.replace(/\*\*+/g, '*');
        report({
          message: `The pattern '${pattern}' of the environment '${environment.name}' matches what '${base}' matches: here, unlike in the filters of a trigger, '**' reaches below a '/' only as '**/'.`,
          at: environment,
          fix: /\/\*\*+$/.test(pattern) ? `Write '${pattern.replace(/\*\*+$/, '**/*')}' for all that lies below, or '${base}'.` : `Write '${base}'.`,
        });
      }
    }
  },
};

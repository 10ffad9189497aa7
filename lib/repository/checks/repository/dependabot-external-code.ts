import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** The code of dependencies runs where the credentials of registries are. */
export const dependabotExternalCode: Rule = {
  id: 'repository/dependabot-external-code',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const update of dependabots(model).flatMap(({ updates }) => updates)) {
      if (update.externalCode !== true) continue;
      const names = update.registries.length > 0 ? ', and can read what its registries hold and the credentials for them' : '';
      report({
        message: `The update of '${update.ecosystem}' runs code of the dependencies while it looks for new versions${names}: whoever publishes one of them runs it before anybody has seen it.`,
        at: update,
        fix: "Leave 'insecureExternalCodeExecution' out, or write false; what manifests work out by running code, write down in them.",
        fixInYaml: 'Leave `insecure-external-code-execution` out, or write `deny`; what manifests work out by running code, write down in them.',
      });
    }
  },
};

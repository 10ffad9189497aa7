import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { unmetOf } from '../needs/unmet';
import { placesOf, whoNeeds } from '../needs/words';

/** What sends something to a service is logged in there before. */
export const missingLogin: Rule = {
  id: 'actions/missing-login',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const unmet of unmetOf(model, 'login', 'registry')) {
      const { need, found: { later, words = [] } } = unmet;
      if (need.kind === 'registry') {
        const ghcr = words[0] === 'ghcr.io';
        report({
          message: `${whoNeeds(unmet, unmet.action)} pushes to ${listed(words)}, and no step before it logs in there: the registry refuses the push.`,
          at: placesOf(unmet),
          fix: `Log in before: new DockerLogin({ ${words[0] === 'docker.io' ? '' : `registry: '${words[0]}'`}${ghcr ? '' : `${words[0] === 'docker.io' ? '' : ', '}username, password`} }).`,
          fixInYaml: `Put a step before it that logs in: \`uses: docker/login-action\` with ${words[0] === 'docker.io' ? '' : `\`registry: ${words[0]}\`, `}\`username: ${ghcr ? '${{ github.actor }}' : '…'}\` and \`password: ${ghcr ? '${{ github.token }}' : '${{ secrets.… }}'}\`.`,
        });
        continue;
      }
      const login = listed(need.actions);
      report({
        message: `${whoNeeds(unmet, unmet.action)} works as whom ${login} signed in, and ${later ? 'that comes only after it' : 'no step before it does so'}.`,
        at: placesOf(unmet, later, 'comes after it'),
        fix: later ? `Hand the step '${later.label}' to the job first.` : `Put a step with ${login} before it.`,
        fixInYaml: later ? `Put the step '${later.label}' before it.` : undefined,
      });
    }
  },
};

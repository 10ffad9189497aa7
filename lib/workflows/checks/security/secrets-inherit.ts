import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** A called workflow gets the secrets it needs, and no other. */
export const secretsInherit: WorkflowRule = {
  id: 'security/secrets-inherit',
  severity: Severity.WARNING,
  job(job, workflow, report) {
    if (job.kind !== 'call' || job.secrets !== 'inherit') return;
    report({
      message: `The job '${job.id}' of the workflow '${workflow.id}' hands every secret it can see to '${job.uses}' (${workflow.handWritten ? 'secrets: inherit' : 'inheritSecrets: true'}).`,
      at: keyOf(job, 'secrets'),
      fix: "Pass the secrets one by one: secrets: { TOKEN: Secrets.get('TOKEN') }.",
      fixInYaml: 'Pass the secrets one by one: below `secrets:`, a line `TOKEN: ${{ secrets.TOKEN }}` for each that it needs.',
    });
  },
};

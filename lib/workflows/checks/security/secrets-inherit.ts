import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** A called workflow gets the secrets it needs, and no other. */
export const secretsInherit: WorkflowRule = {
  id: 'security/secrets-inherit',
  severity: Severity.WARNING,
  job(job, workflow, report) {
    if (job.kind !== 'call' || job.secrets !== 'inherit') return;
    report({
      message: `The job '${job.id}' of the workflow '${workflow.id}' hands every secret it can see to '${job.uses}' (inheritSecrets: true).`,
      at: job,
      fix: "Pass the secrets one by one: secrets: { TOKEN: Secrets.get('TOKEN') }.",
    });
  },
};

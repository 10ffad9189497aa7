import { Severity } from '../../../core/inside';
import { parseExpression, walk } from '../../../expressions/inside';
import { ContainerModel } from '../../model';
import { WorkflowRule } from '../rule';
import { expressionsIn } from '../text-expressions';

/** The password of a registry is a secret. */
export const hardcodedPassword: WorkflowRule = {
  id: 'security/hardcoded-password',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    const containers: [string, ContainerModel | undefined][] = [['container', job.container], ...job.services.map((s): [string, ContainerModel] => [`services.${s.name}`, s])];
    for (const [key, container] of containers) {
      if (container?.credentials === undefined || isComputed(container.credentials.password)) continue;
      // The password itself stays out of the message: reports end up in logs.
      report({
        message: `\`${key}.credentials.password\` of the job '${job.id}' is written into the file, where everybody who can read the repository sees it.`,
        at: container,
        fix: "Store it as a secret and write Secrets.get('REGISTRY_PASSWORD'); and change the password, because the history of the repository keeps it.",
        fixInYaml: 'Store it as a secret and write `${{ secrets.REGISTRY_PASSWORD }}`; and change the password, because the history of the repository keeps it.',
      });
    }
  },
};

/** Whether a context supplies it. An expression that is only a literal, or text beside one, does not hide anything. */
function isComputed(password: string): boolean {
  return expressionsIn(password).some((text) => {
    const parsed = parseExpression(text);
    let reads = !parsed.ok;
    if (parsed.ok) walk(parsed.root, (node) => { reads ||= node.kind === 'context'; });
    return reads;
  });
}

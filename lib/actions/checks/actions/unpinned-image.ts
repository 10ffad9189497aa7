import { Report, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ContainerModel, WorkflowRule, legTexts, parseUses, ownerOf } from '../../../workflows/inside';

/** The tag of an image can be moved like that of an action. */
export const unpinnedImage: WorkflowRule = {
  id: 'actions/unpinned-image',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    const judge = (who: string, container: ContainerModel) => {
      const image = legTexts(container.image, job.strategy?.matrix).find(isMoving);
      if (image !== undefined) floating(who, image, container, report);
    };
    if (job.container) judge(`The container of the job '${job.id}'`, job.container);
    for (const service of job.services) judge(`The service '${service.name}' of the job '${job.id}'`, service);
  },
  step(step, scope, report) {
    if (step.kind !== 'uses') return;
    const uses = parseUses(step.uses);
    if (uses.kind !== 'docker' || uses.pinned) return;
    report({
      message: `The step '${step.label}' in ${ownerOf(scope)} uses 'docker://${uses.image}' without a digest: another image can appear under the same name. An image is pinned by '@sha256:' and 64 hexadecimal digits.`,
      at: keyOf(step, 'uses'),
      fix: `Write 'docker://${uses.image.split('@')[0]}@sha256:<digest>'; 'docker buildx imagetools inspect ${uses.image.split('@')[0]}' shows it.`,
    });
  },
};

/** Whether an image has no tag, or `latest`. A colon before the last `/` belongs to a port. */
function isMoving(image: string | undefined): boolean {
  if (image === undefined || image === '' || image.includes('@')) return false;
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1];
  return tag === undefined || tag === 'latest';
}

function floating(who: string, moving: string, container: ContainerModel, report: Report): void {
  const image = moving.replace(/:latest$/, '');
  report({
    message: `${who} runs the image '${moving}'${moving === container.image ? '' : ' in a leg of its matrix'}, the latest there is: with the next release of it the job runs something else.`,
    at: keyOf(container, 'image'),
    fix: `Name a release: '${image}:<tag>', best with its digest: '${image}:<tag>@sha256:<digest>'.`,
  });
}

import { Claim, claimsOf } from './claims';
import { rememberedOf } from '../../core/inside';
import { WorkflowModel } from '../../workflows/inside';

/** The claims of the runs of one trigger, together. Where nobody names a group there are none. */
export const allClaims = rememberedOf((workflows: readonly WorkflowModel[]): readonly (readonly Claim[])[] => {
  if (!workflows.some(({ concurrency, jobs }) => concurrency ?? jobs.some((job) => job.concurrency))) return [];
  return workflows.flatMap((root) => root.triggers.flatMap((trigger) => (trigger.event === 'workflow_call' ? [] : [claimsOf(root, trigger, workflows)])));
});

/** By their groups, in the order of the declaration. */
export function byGroup(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = found.get(claim.group.key);
    if (list) list.push(claim);
    else found.set(claim.group.key, [claim]);
  }
  return [...found.values()];
}

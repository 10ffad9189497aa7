import { Workflow } from '../../../workflows/inside';

/** Whether a workflow starts for what is published: a tag or a release. A cache may hold what a run for any branch left there. */
export function publishes(workflow: Workflow): boolean {
  return workflow._triggers().some(({ _event, _options }) => {
    const filters = _options as { readonly tags?: readonly string[] };
    return _event === 'release' || (_event === 'push' && (filters.tags?.length ?? 0) > 0);
  });
}

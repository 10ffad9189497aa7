const HEAD = /^github\.event\.(?:pull_request\.head\.(?:repo\.(?:full_name|id|node_id|owner\.(?:login|id))|user\.(?:login|id))|workflow_run\.head_repository\.(?:full_name|id|node_id|owner\.(?:login|id)))$/;
const OWN = /^github\.(?:repository|repository_id|repository_owner|repository_owner_id|event\.repository\.(?:full_name|id|node_id|owner\.(?:login|id)))$/;
const BASE = /^github\.event\.pull_request\.base\.(?:repo\.(?:full_name|id|node_id|owner\.(?:login|id))|user\.(?:login|id))$/;

/** Whether a path, in lower case, says from which repository the code of a pull request or of another run comes. */
export function namesRepository(path: string): boolean {
  return HEAD.test(path);
}

/** Whether a path names the repository of the run. What only a pull request has would be nothing on both sides of the comparison elsewhere. */
export function namesThisRepository(path: string | undefined, event: string): boolean {
  return path !== undefined && (OWN.test(path) || (BASE.test(path) && event.startsWith('pull_request')));
}

/** What CloudFormation calls a resource: letters and digits. `deploy-production` becomes `DeployProduction`. */
export function logicalId(id: string): string {
  return id.split(/[^A-Za-z\d]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Role';
}

/** The same, each once. A rule says where two were alike. */
export function distinctIds(ids: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return ids.map((id) => {
    let free = id;
    for (let n = 2; used.has(free); n++) free = `${id}${n}`;
    used.add(free);
    return free;
  });
}

/** What a job of a pipeline is called: `user-service` and `tests` become `User service tests`. Two pipelines of a workflow never share an id, so no two checks share a name. @internal */
export function jobName(id: string, what: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${what}`;
}

/** A page of the deployments of an environment: those behind the cursor, the newest first. */
export interface PageWanted {
  readonly environment: string;
  readonly after?: string;
}

/** Statuses of a deployment that are asked for with it. Ours have four at most; whoever has more is asked again. */
export const STATUSES = 20;

/**
 * One question for a page of each environment. What differs between two questions of the same size is in the variables, because a text of strangers has
 * no place in a program.
 */
export function pagesQuery(count: number, size: number): string {
  const parameters = Array.from({ length: count }, (_, i) => `$environment${i}: String!, $after${i}: String`).join(', ');
  const pages = Array.from({ length: count }, (_, i) => (
    `    page${i}: deployments(environments: [$environment${i}], first: ${size}, after: $after${i}, orderBy: {field: CREATED_AT, direction: DESC}) { ...page }`
  ));
  return `query Deployments($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
${pages.join('\n')}
  }
}

fragment page on DeploymentConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    databaseId
    environment: originalEnvironment
    task
    commitOid
    createdAt
    payload
    creator { __typename login }
    statuses(first: ${STATUSES}) {
      totalCount
      nodes { state description createdAt creator { __typename login } }
    }
  }
}
`;
}

export function variablesOf(repository: string, wanted: readonly PageWanted[]): Record<string, unknown> {
  const [owner, name] = repository.split('/');
  return { owner, name, ...Object.fromEntries(wanted.flatMap(({ environment, after }, i) => [[`environment${i}`, environment], [`after${i}`, after ?? null]])) };
}

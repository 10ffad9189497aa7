import { readFileSync } from 'fs';
import { join } from 'path';
import { DocumentNode, GraphQLError, GraphQLSchema, Kind, buildSchema, execute, parse, validate, visit } from 'graphql';
import { newestFirst } from './deployments';
import { idOf } from './people';
import { moment } from '../moment';
import { Call, Route } from '../route';
import { DeploymentState, DeploymentStatusState, GithubState } from '../state';

let schema: GraphQLSchema | undefined;

/** Not by its name: the package only opens to modules. */
const PUBLISHED = join(__dirname, '../../../../node_modules/@octokit/graphql-schema/schema.graphql');

/** GitHub's own, which takes half a second to read: only who asks waits for it. */
const published = (): GraphQLSchema => (schema ??= buildSchema(readFileSync(PUBLISHED, 'utf8'), { assumeValid: true }));

/** By GraphQL, the name of an app has no `[bot]`. */
const actor = (login: string) => ({ __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') });

interface PageOptions { readonly first?: number; readonly last?: number; readonly after?: string }

/** The cursors are the numbers of what they stand behind, so that what is new in between moves nothing. */
function connection<T, U>(all: readonly T[], { first, last, after }: PageOptions, id: (item: T) => number, shown: (item: T) => U) {
  const from = after === undefined ? 0 : all.findIndex((item) => `c${id(item)}` === after) + 1;
  const rest = all.slice(from);
  const items = last === undefined ? rest.slice(0, first) : rest.slice(-last);
  return {
    totalCount: all.length,
    nodes: items.map(shown),
    pageInfo: { hasNextPage: items.length < rest.length && last === undefined, hasPreviousPage: from > 0, endCursor: items.length > 0 ? `c${id(items.at(-1)!)}` : null, startCursor: null },
  };
}

const statusOf = ({ id, state, at, creator, log_url, environment_url, ...rest }: DeploymentStatusState) => (
  { __typename: 'DeploymentStatus', ...rest, id: `DES_${id}`, state: state.toUpperCase(), createdAt: moment(at), updatedAt: moment(at), creator: actor(creator), logUrl: log_url || null, environmentUrl: environment_url || null }
);

const deploymentOf = ({ id, sha, at, payload, creator, statuses, ...rest }: DeploymentState) => ({
  __typename: 'Deployment',
  ...rest,
  id: `DE_${id}`,
  databaseId: id,
  commitOid: sha,
  createdAt: moment(at),
  creator: actor(creator),
  // Whatever it is, its JSON.
  payload: JSON.stringify(payload),
  originalEnvironment: rest.environment,
  latestEnvironment: rest.environment,
  statuses: (page: PageOptions) => connection([...statuses].reverse(), page, (status) => status.id, statusOf),
});

interface DeploymentsOptions extends PageOptions {
  readonly environments?: readonly string[];
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' };
}

/** Sorted once for each state, because a test asks for pages of ten thousand. */
const sorted = new WeakMap<DeploymentState[], { count: number; byEnvironment: Map<string, DeploymentState[]> }>();

function inEnvironment({ deployments }: GithubState, name: string): DeploymentState[] {
  let known = sorted.get(deployments);
  if (known?.count !== deployments.length) sorted.set(deployments, known = { count: deployments.length, byEnvironment: new Map() });
  let found = known.byEnvironment.get(name);
  if (!found) known.byEnvironment.set(name, found = newestFirst(deployments.filter(({ environment }) => environment === name)));
  return found;
}

const repositoryOf = (state: GithubState) => ({
  __typename: 'Repository',
  nameWithOwner: state.repository.full_name as string,
  databaseId: state.repository.id as number,
  defaultBranchRef: { __typename: 'Ref', name: state.repository.default_branch as string },
  deployments: ({ environments, orderBy, ...page }: DeploymentsOptions) => {
    const found = environments?.length === 1 ? inEnvironment(state, environments[0]) : newestFirst(state.deployments.filter(({ environment }) => environments?.includes(environment) ?? true));
    return connection(orderBy?.direction === 'DESC' ? found : [...found].reverse(), page, ({ id }) => id, deploymentOf);
  },
});

/** GitHub counts what could come back before it looks, and refuses pages that are too large. */
function refused(document: DocumentNode): GraphQLError[] {
  const errors: GraphQLError[] = [];
  visit(document, {
    Field: (node) => {
      const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
      if (size?.kind === Kind.INT && Number(size.value) > 100) errors.push(new GraphQLError(`Requesting ${size.value} records on the \`${node.name.value}\` connection exceeds the \`first\` limit of 100 records.`));
    },
  });
  return errors;
}

/** What was validated is not validated again: programs ask the same all the time. */
const documents = new Map<string, { readonly document: DocumentNode; readonly wrong: readonly GraphQLError[] }>();

function read(query: string): { readonly document: DocumentNode; readonly wrong: readonly GraphQLError[] } {
  let known = documents.get(query);
  if (!known) {
    const document = parse(query);
    documents.set(query, known = { document, wrong: [...validate(published(), document), ...refused(document)] });
  }
  return known;
}

function answered(call: Call): unknown {
  const { query, variables } = call.body as { query: string; variables?: Record<string, unknown> };
  const { document, wrong } = read(query);
  if (wrong.length > 0) return { errors: wrong.map((error) => error.toJSON()) };
  const rootValue = {
    viewer: () => ({ __typename: 'User', login: call.actor, databaseId: idOf(call.state, call.actor) }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() !== String(call.state.repository.full_name).toLowerCase()) throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      if (!call.may('deployments=read')) throw new GraphQLError('Resource not accessible by integration');
      return repositoryOf(call.state);
    },
    rateLimit: () => ({ cost: 1, limit: 1000, remaining: 999, nodeCount: 0, used: 1, resetAt: moment(call.state.now + 3600) }),
  };
  return execute({ schema: published(), document, rootValue, variableValues: variables });
}

export const GRAPHQL: readonly Route[] = [{ operation: 'POST /graphql', handle: (call) => ({ status: 200, body: answered(call) }) }];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema, flag, orNull } from './parts';

type Node = Record<string, unknown>;

/** GitHub's own description of its API: the operations that settings and deployments need. */
export interface Slice {
  readonly source: string;
  readonly operations: Readonly<Record<string, { readonly request?: Node }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
}

export function readSlice(root: string): Slice {
  return JSON.parse(readFileSync(join(root, 'data/github-openapi-slice.json'), 'utf8')) as Slice;
}

/** The request bodies by operation (`PUT /repos/{owner}/{repo}/…`), closed: what is published lets every slip of the pen pass. */
export function requestSchemas({ operations, components }: Slice): Record<string, Schema> {
  const bodies = Object.entries(operations).flatMap(([operation, { request }]) => (request ? [[operation, close(request, components.schemas)] as const] : []));
  return Object.fromEntries(bodies.map(([operation, schema]) => [operation, patched(operation, schema)]));
}

/** Without references, with `null` as a type, and without room for other keys. */
function close(node: Node, components: Readonly<Record<string, Node>>): Node {
  if (typeof node.$ref === 'string') return close(components[node.$ref.split('/').pop()!], components);
  const { nullable, example: _e, default: _d, ...rest } = node;
  const schema: Node = {};
  for (const [key, value] of Object.entries(rest)) schema[key] = closedPart(key, value, components);
  const open = 'additionalProperties' in schema || 'oneOf' in schema || 'anyOf' in schema || 'allOf' in schema;
  if (schema.properties && !open) schema.additionalProperties = false;
  const whole = byType(schema);
  if (!nullable) return whole;
  return whole.type === undefined ? { anyOf: [whole, { type: 'null' }] } : orNull(whole) as Node;
}

function closedPart(key: string, value: unknown, components: Readonly<Record<string, Node>>): unknown {
  if (key === 'properties') return Object.fromEntries(Object.entries(value as Record<string, Node>).map(([name, part]) => [name, close(part, components)]));
  if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') return (value as Node[]).map((part) => close(part, components));
  return key === 'items' || (key === 'additionalProperties' && typeof value === 'object') ? close(value as Node, components) : value;
}

/** A choice between objects that say their `type`: that word decides, so that one mistake is one error and not one for every kind. */
function byType(schema: Node): Node {
  const kinds = schema.oneOf as { properties?: { type?: { enum?: unknown[] } } }[] | undefined;
  if (!kinds?.every(({ properties }) => properties?.type?.enum?.length === 1)) return schema;
  return { ...schema, type: 'object', discriminator: { propertyName: 'type' } };
}

type Body = { readonly properties: Record<string, Schema>; readonly [key: string]: unknown };

/** What GitHub does and its published description does not say. */
function patched(operation: string, schema: Schema): Schema {
  const body = schema as Body;
  if (operation === 'PUT /repos/{owner}/{repo}/environments/{environment_name}') {
    const { reviewers, deployment_branch_policy: policy, wait_timer: wait } = body.properties;
    return {
      ...body,
      properties: {
        ...body.properties,
        wait_timer: { ...wait, minimum: 0, maximum: 43_200 },
        reviewers: { ...reviewers, maxItems: 6 },
        deployment_branch_policy: {
          ...policy,
          'not': { type: 'object', properties: { protected_branches: { const: true }, custom_branch_policies: { const: true } }, required: ['protected_branches', 'custom_branch_policies'] },
          'x-why': 'cannot have both protected_branches and custom_branch_policies',
        },
        // Accepted, although it is not published.
        can_admins_bypass: flag,
      },
    };
  }
  if (operation === 'PUT /repos/{owner}/{repo}/branches/{branch}/protection') {
    const { required_status_checks: checks } = body.properties;
    return {
      ...body,
      properties: {
        ...body.properties,
        // `contexts` is the older form of `checks`: one of the two is enough.
        required_status_checks: { ...checks, required: ['strict'] },
      },
    };
  }
  if (operation === 'PATCH /repos/{owner}/{repo}') {
    // Repositories of an enterprise can be internal, too.
    return { ...body, properties: { ...body.properties, visibility: { ...body.properties.visibility, enum: ['public', 'private', 'internal'] } } };
  }
  return body;
}

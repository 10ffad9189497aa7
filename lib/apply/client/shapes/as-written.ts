import { Shape, flag, isMap, kindOf, list, orNull, whole } from './shape';
import { schemaOf } from '../request-body';

type Node = { readonly [key: string]: unknown };

/**
 * What is read as it is written: where GitHub takes a number, it answers with a number. Names that its description of the operation does not have, and
 * rules that it does not know yet, pass.
 *
 * @param operation that writes it, such as `PUT /repos/{owner}/{repo}/actions/permissions`
 */
export function asWritten(operation: string): Shape<{ readonly [name: string]: unknown }> {
  let schema: Node | undefined;
  let shape: Shape<unknown> | undefined;
  const problem: Shape<unknown>['problem'] = (value, at) => {
    if (!isMap(value)) return `${at === '' ? 'it' : `'${at}'`} must be an object, and is ${kindOf(value)}`;
    schema ??= schemaOf(operation) as Node;
    shape ??= shapeOf(schema);
    // What is said differs with plans and rights. An answer that says nothing of all of it is about something else.
    const names = Object.keys(schema.properties ?? {});
    return shape.problem(value, at) ?? (names.some((name) => Object.hasOwn(value, name)) ? undefined : `it must have '${names.slice(0, 3).join("' or '")}', and has none of what is asked for`);
  };
  return { problem };
}

const ANY: Shape<unknown> = { problem: () => undefined };

const TEXT: Shape<unknown> = { problem: (value, at) => (typeof value === 'string' ? undefined : `'${at}' must be a text, and is ${kindOf(value)}`) };

function shapeOf(node: Node): Shape<unknown> {
  const choices = (node.oneOf ?? node.anyOf) as readonly Node[] | undefined;
  if (choices) return choiceOf(choices);
  const [type] = [node.type].flat().filter((one) => one !== 'null');
  if (type === 'boolean') return orNull(flag);
  if (type === 'integer') return orNull(whole);
  if (type === 'string') return orNull(TEXT);
  if (type === 'array') return orNull(list(node.items ? shapeOf(node.items as Node) : ANY));
  return type === 'object' ? orNull(fieldsOf((node.properties ?? {}) as { readonly [name: string]: Node })) : ANY;
}

function fieldsOf(properties: { readonly [name: string]: Node }): Shape<unknown> {
  const shapes = Object.entries(properties).map(([name, node]) => [name, shapeOf(node)] as const);
  return {
    problem: (value, at) => {
      if (!isMap(value)) return `'${at}' must be an object, and is ${kindOf(value)}`;
      for (const [name, shape] of shapes) {
        const wrong = Object.hasOwn(value, name) ? shape.problem(value[name], at === '' ? name : `${at}.${name}`) : undefined;
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    },
  };
}

/** Between objects that say their `type` that word decides. Between others nothing is known. */
function choiceOf(choices: readonly Node[]): Shape<unknown> {
  const kinds = new Map(choices.flatMap((choice) => {
    const word = (choice.properties as { type?: { enum?: readonly unknown[] } } | undefined)?.type?.enum;
    return word?.length === 1 ? [[word[0], shapeOf(choice)] as const] : [];
  }));
  if (kinds.size !== choices.length) return ANY;
  return { problem: (value, at) => (isMap(value) ? kinds.get(value.type)?.problem(value, at) : `'${at}' must be an object, and is ${kindOf(value)}`) };
}

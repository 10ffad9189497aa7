import { Callable, Docs, Method, OptionalValue, Parameter, Property, Type } from 'jsii-reflect';
import { linkFrom, pageOf } from './places';
import { afterName, fallback, line, paragraphs, prose, whole } from './prose';
import { linkedType, typeText } from './type-text';

/** What `name(a: A, b?: B)` looks like where it is called. */
export function signature(name: string, callable: Callable): string {
  return `${name}(${callable.parameters.map(parameterText).join(', ')})${callable instanceof Method ? `: ${returned(callable.returns)}` : ''}`;
}

/** A method, under a heading of its name. */
export function methodText(method: Method, from: string): string {
  const name = method.static ? `${method.parentType.name}.${method.name}` : method.name;
  return paragraphs(
    `### ${method.name}`,
    `\`\`\`ts\n${method.abstract && method.parentType.isClassType() ? 'abstract ' : ''}${signature(name, method)}\n\`\`\``,
    docsText(method.docs),
    [...parameterList(method, from), ...outcome(method.docs)].join('\n'),
    origin(method, from),
  );
}

/** A property or an option, under a heading of its name. */
export function propertyText(property: Property, from: string): string {
  return paragraphs(
    `### ${property.name}`,
    `${linkedType(property.type, from)}${property.optional ? ', optional' : ''}${property.docs.default && `. Default: ${fallback(property.docs.default)}`}`,
    docsText(property.docs),
    origin(property, from),
  );
}

/** The parameters of a call, and what it raises. */
export function callText(callable: Callable, from: string): string {
  return [...parameterList(callable, from), ...outcome(callable.docs)].join('\n');
}

/** What it is, whether it is still, and where to read more. */
export function docsText(docs: Docs): string {
  return paragraphs(
    docs.deprecated ? `**Deprecated**: ${afterName(docs.deprecationReason ?? '')}.` : undefined,
    prose(whole(docs)),
    docs.example && `\`\`\`ts\n${docs.example.trim()}\n\`\`\``,
    docs.link && `See ${outside(docs.link.trim())}.`,
  );
}

function parameterList(callable: Callable, from: string): string[] {
  return callable.parameters.map((parameter) => {
    const said = afterName(whole(parameter.docs));
    return `- \`${parameter.name}\`${parameter.optional ? ', optional' : ''}: ${linkedType(parameter.type, from)}${said && `, ${said}`}`;
  });
}

function outcome(docs: Docs): string[] {
  const raised = docs.customTag('throws');
  return [...(docs.returns ? [`- Returns ${afterName(docs.returns)}.`] : []), ...(raised === undefined ? [] : [`- Raises an error ${line(raised)}.`])];
}

function parameterText(parameter: Parameter): string {
  const type = typeText(parameter.type);
  return parameter.variadic ? `...${parameter.name}: ${/[|&]/.test(type) ? `(${type})` : type}[]` : `${parameter.name}${parameter.optional ? '?' : ''}: ${type}`;
}

function returned(value: OptionalValue): string {
  return `${typeText(value.type)}${value.optional ? ' | undefined' : ''}`;
}

/** Where a member comes from that a class inherits. The options of a struct are one list, wherever they come from. */
function origin({ parentType, definingType }: { parentType: Type; definingType: Type }, from: string): string | undefined {
  return parentType === definingType || parentType.isDataType() ? undefined : `From [\`${definingType.name}\`](${linkFrom(from, pageOf(definingType))}).`;
}

/** A link that says where it leads: the whole address where it is short. */
function outside(address: string): string {
  const whole = address.replace(/^https:\/\//, '');
  return `[${whole.length <= 50 ? whole : new URL(address).hostname}](${address})`;
}

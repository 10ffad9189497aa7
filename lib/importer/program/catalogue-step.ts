import { Scope } from './scope';
import { Texts } from './texts';
import * as actions from '../../actions/inside';
import { ActionStep, CatalogueInput, catalogueEntry, catalogueName } from '../../actions/inside';
import { Expression } from '../../expressions/inside';
import { Scalar, UsesStepModel } from '../../workflows/inside';
import { textLiteral } from '../code/literal';

const MODULE = 'slipway/actions';

/** The constructors and the constants of choices, by name. */
const CLASSES = actions as unknown as Readonly<Record<string, (new (props: object) => ActionStep) & Readonly<Record<string, { readonly value: string } | undefined>>>>;

/** The typed class of a step: its name, and the options that its inputs become. */
export interface CatalogueStep {
  readonly className: string;
  /** Option to code; called once the class is the one to use. */
  readonly options: (texts: Texts, scope: Scope) => [string, string][];
}

/** The action of the catalogue that a step runs, as the catalogue spells it. */
export function catalogueAction({ uses }: UsesStepModel): string | undefined {
  const [action] = uses.split('@');
  return uses.includes('@') && catalogueName(action) === action ? action : undefined;
}

/** The class for a step, where it can say all that the step says. */
export function catalogueStep(step: UsesStepModel): CatalogueStep | undefined {
  const action = catalogueAction(step);
  const entry = action === undefined ? undefined : catalogueEntry(action);
  if (!entry || step.inputsExpression !== undefined) return undefined;
  const inputs: [string, Input][] = [];
  for (const [name, value] of Object.entries(step.inputs)) {
    const known = Object.hasOwn(entry.inputs, name) ? entry.inputs[name] : undefined;
    const input = known?.prop === undefined ? undefined : inputOf(value, known);
    if (!known?.prop || !input) return undefined;
    inputs.push([known.prop, input]);
  }
  try {
    new CLASSES[entry.className]({ ...Object.fromEntries(inputs.map(([prop, { value }]) => [prop, value])), ...step.envExpression === undefined ? {} : { env: Expression.raw('env') } });
  } catch {
    return undefined; // It wants another input beside them, or knows no such value.
  }
  return { className: entry.className, options: (texts, scope) => inputs.map(([prop, { code }]) => [prop, code(texts, scope)]) };
}

/** The properties of a class that are outputs, by the names of these. */
export function outputProperties(className: string): ReadonlyMap<string, string> {
  const described = Object.entries(Object.getOwnPropertyDescriptors(CLASSES[className].prototype as object));
  // A property asks for its output by name.
  return new Map(described.flatMap(([property, { get }]) => (get ? [[get.call({ output: (name: string) => name }) as string, property] as const] : [])));
}

/** A value as its class takes it, and the code. */
interface Input {
  readonly value: unknown;
  readonly code: (texts: Texts, scope: Scope) => string;
}

function inputOf(value: Scalar, input: CatalogueInput): Input | undefined {
  const text = String(value);
  if (text.includes('${{')) {
    const code = (texts: Texts, scope: Scope) => texts.text(text, scope);
    const isWhole = /^\$\{\{(?:(?!\}\})[^])*\}\}$/.test(text);
    if (isWhole) return { value: Expression.raw('env.x'), code };
    if (input.separator !== undefined) return list(text, input.separator);
    return input.type === 'boolean' || input.type === 'number' ? undefined : { value: text, code };
  }
  if (input.separator !== undefined) return list(text, input.separator);
  switch (input.type) {
    case 'boolean': return /^(?:true|false)$/.test(text) ? plain(text === 'true') : undefined;
    case 'number': return text !== '' && String(Number(text)) === text ? plain(Number(text)) : undefined;
    case 'flexible': return /^(?:true|false)$/.test(text) ? plain(text === 'true') : choice(text, input);
    case 'scalar': return plain(value);
    default: return choice(text, input);
  }
}

function plain(value: Scalar): Input {
  return { value, code: () => (typeof value === 'string' ? textLiteral(value) : String(value)) };
}

/** A constant where the class has one; a value that it does not know is said to be one. */
function choice(text: string, { choices, values }: CatalogueInput): Input {
  if (choices === undefined) return plain(text);
  const type = CLASSES[choices] as unknown as Readonly<Record<string, { readonly value?: string }>> & { of(value: string): unknown };
  const constant = Object.keys(type).find((name) => type[name]?.value === text);
  if (constant !== undefined) return { value: type[constant], code: (texts) => `${texts.file.use(MODULE, choices)}.${constant}` };
  if (values?.includes(text) || text.trim() === '') return plain(text);
  return { value: type.of(text), code: (texts) => `${texts.file.use(MODULE, choices)}.of(${textLiteral(text)})` };
}

/** The items of a text; the text as one item where one of them is empty. Whether the last of several lines ends, no action sees. */
function list(text: string, separator: string): Input {
  const items = text.replace(separator === '\n' ? /\n$/ : /$^/, '').split(separator);
  const given = items.every((item) => item !== '') ? items : [text];
  return { value: given, code: (texts, scope) => `[${given.map((item) => texts.text(item, scope)).join(', ')}]` };
}

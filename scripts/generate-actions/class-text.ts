import { classText } from '../../lib/importer/typed-action/class-text';
import { defaultText } from '../../lib/importer/typed-action/default-text';
import type { Entry, InputEntry } from './entries';

/** The struct and the class of one action. */
export function catalogueText(entry: Entry): string[] {
  return classText({
    id: entry.id,
    className: entry.className,
    summary: entry.summary,
    remarks: remarks(entry),
    see: address(entry),
    deprecated: deprecation(entry.data.status),
    inputs: entry.inputs.map((input) => ({
      name: input.name,
      prop: input.prop,
      type: input.type,
      choices: input.choices,
      required: input.required,
      doc: [input.phrase],
      defaultText: defaultOf(input),
      deprecated: input.deprecated ? (input.useInstead === undefined ? 'the action has given it up' : `use ${used(input.useInstead)}`) : undefined,
    })),
    outputs: entry.outputs.map(({ name, prop, phrase }) => ({ name, prop, doc: phrase })),
  });
}

/** A property by its name; words as they are. */
function used(instead: string): string {
  return instead.includes(' ') ? instead : `\`${instead}\``;
}

/** `deprecated: use X` */
function deprecation(status: string | null): string | undefined {
  return status?.startsWith('deprecated') ? `its maintainers have given it up${status.replace(/^deprecated:?/, '').replace(/^ /, '; ')}` : undefined;
}

function defaultOf(input: InputEntry): string {
  const own = defaultText(input.defaultValue, input.type, input.separator);
  const { safe } = input;
  if (!safe) return own ?? '- none';
  const value = typeof safe.value === 'string' && safe.value.includes('${{') ? `\`${safe.value}\`` : JSON.stringify(safe.value).replaceAll('"', "'");
  const conditions = Object.entries(safe.when ?? {}).map(([name, wanted]) => (wanted === true ? `\`${name}\`` : `\`${name}: ${wanted}\``)).join(' and ');
  const actions = `the action's own default is ${own?.replace(/^- /, '') ?? 'none'}`;
  return conditions ? `- with ${conditions} ${value}, because ${safe.because}; ${actions}` : `${value} - because ${safe.because}; ${actions}`;
}

function remarks({ data, env, inputs, openOutputs }: Entry): string[] {
  const renamed = inputs.filter(({ prop, name }) => prop && prop.toLowerCase() !== name.replace(/[-_]/g, '').toLowerCase());
  return [
    ...(openOutputs ? ["It has more outputs than its metadata names: reach them with `output('name')`."] : []),
    ...Object.entries(env).map(([name, { value, because }]) => `The environment variable \`${name}\` is \`${value}\` unless \`env\` says otherwise: ${because}.`),
    ...renamed.map(({ prop, name }) => `Its input \`${name}\` is \`${prop}\` here.`),
    ...(/^node(12|16|20)$/.test(data.using) ? [`Its runtime, ${data.using}, is retired or about to be.`] : []),
    ...(data.status === 'archived' ? ['Its repository is archived: nobody mends it any more.'] : []),
    ...(data.status === 'maintenance-only' ? ['Its maintainers keep it alive and add nothing to it.'] : []),
  ];
}

function address({ data }: Entry): string {
  const repository = `https://github.com/${data.name}`;
  return data.path ? `${repository}/tree/${data.sha}/${data.path}` : repository;
}

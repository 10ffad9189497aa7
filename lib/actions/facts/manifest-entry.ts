import { ActionFacts } from './action-facts';
import { ACTION_MANIFEST, ActionManifest, InputTakes, ManifestInput } from './action-manifest';
import { asWritten, expectOptions, InvalidValueError } from '../../core/inside';
import { parseUses, Permissions } from '../../workflows/inside';
import { catalogueEntry, catalogueInput } from '../catalogue-entry';
import { CatalogueEntry, CatalogueInput } from '../catalogue-facts';

const made = new WeakMap<ActionManifest, CatalogueEntry>();

/**
 * What a class that knows its action by a manifest knows, in the form in which rules ask. What it does not say of an action of the catalogue, the catalogue says: what an action asks of
 * its surroundings changes little from one release to the next.
 *
 * @param call how the call begins: `new Deploy`
 */
export function manifestEntry(call: string, action: string, manifest: ActionManifest): CatalogueEntry {
  const known = typeof manifest === 'object' && manifest !== null ? made.get(manifest) : undefined;
  if (known) return known;
  const uses = typeof action === 'string' ? parseUses(`${action}@main`) : undefined;
  if (uses?.kind !== 'repository') throw new InvalidValueError('call/wrong-value', `${call}: the action ${asWritten(action)}`, "it must be the name of an action: 'owner/repository', or 'owner/repository/path', without a ref", { given: action });
  const entry = entryOf(action, expectOptions(call, action, manifest, ACTION_MANIFEST));
  made.set(manifest, entry);
  return entry;
}

function entryOf(action: string, { sha, version = '', using, name = '', inputs = {}, outputs = [], facts = {} }: ActionManifest): CatalogueEntry {
  const base = catalogueEntry(action);
  return {
    // None of the catalogue: whoever writes a program has the class at hand.
    className: '',
    sha,
    version,
    using,
    // A name of others is no template.
    stepName: facts.stepName ?? name.replace(/[[\]]/g, ''),
    documentedPermissions: facts.permissions && scopesOf(facts.permissions),
    conditionalPermissions: facts.conditionalPermissions?.map(({ when, permissions }) => ({ when: when._model, scopes: scopesOf(permissions) })),
    needs: facts.needs?.map(({ _model }) => _model) ?? (using === 'docker' ? [...base?.needs ?? [], { kind: 'os', systems: ['linux'] }] : base?.needs),
    outputs,
    openOutputs: facts.moreOutputs ?? base?.openOutputs,
    masked: maskedIn(facts) ?? base?.masked,
    inputs: Object.fromEntries(Object.entries(inputs).map(([input, said]) => [input, inputOf(said, facts.evaluates?.[input] ?? catalogueInput(base, input)?.evaluates)])),
  };
}

function inputOf({ prop, required, defaultValue, deprecationMessage, takes, separator, values, choices }: ManifestInput, evaluates: string | undefined): CatalogueInput {
  return {
    prop,
    required,
    default: defaultValue,
    ...deprecationMessage === undefined ? {} : { deprecated: true, deprecationMessage },
    type: takes === InputTakes.TEXT ? undefined : takes,
    separator,
    values,
    choices,
    evaluates,
  };
}

function maskedIn({ masked, maskedWhen }: ActionFacts): CatalogueEntry['masked'] {
  if (masked === undefined && maskedWhen === undefined) return undefined;
  return {
    ...Object.fromEntries((masked ?? []).map((output) => [output, true as const])),
    ...Object.fromEntries(Object.entries(maskedWhen ?? {}).map(([output, when]) => [output, { when: when._model }])),
  };
}

function scopesOf({ _model }: Permissions): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(_model.scopes).filter(([, level]) => level !== undefined && level !== 'none')) as Record<string, string>;
}

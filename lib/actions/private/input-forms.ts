import { OptionKind } from '../../core/inside';

/** What GitHub refuses in the name of an artifact. */
const FORBIDDEN: Readonly<Record<string, string>> = { '\r': 'a line break', '\n': 'a line break' };

/** Whether a text that is known now is built as its input asks. */
export function formMisfit(value: unknown, form: 'artifact-name' | 'image' | undefined): ReturnType<OptionKind['misfit']> {
  if (typeof value !== 'string' || form === undefined) return undefined;
  return form === 'artifact-name' ? artifactName(value) : image(value);
}

function artifactName(value: string): ReturnType<OptionKind['misfit']> {
  const wrong = /[":<>|*?\r\n\\/]/.exec(value)?.[0];
  if (wrong === undefined) return undefined;
  return {
    at: '',
    value,
    why: `must not hold ${FORBIDDEN[wrong] ?? `'${wrong}'`}: the name of an artifact has none of " : < > | * ? \\ / and no line break, or the upload fails; '${value.replace(/[":<>|*?\r\n\\/]+/g, '-').replace(/^-|-$/g, '')}' is one`,
  };
}

/** A tag may have capitals, and so may the host, which has a dot or a port; what stands between them may not. */
function image(value: string): ReturnType<OptionKind['misfit']> {
  const [name] = value.split('@');
  const end = name.lastIndexOf(':') > name.lastIndexOf('/') ? name.lastIndexOf(':') : name.length;
  const repository = name.slice(0, end);
  const host = /^[^/]*[.:][^/]*\//.exec(repository)?.[0] ?? '';
  if (repository.slice(host.length) === repository.slice(host.length).toLowerCase()) return undefined;
  return { at: '', value, why: `must be in lower case before its tag: registries refuse an image whose name has capitals; write '${repository.toLowerCase()}${value.slice(end)}'` };
}

import { asWritten, InvalidValueError, kinds, OptionKind } from '../../../core/inside';

/** The option `without` of a language whose parts are these. @internal */
export const withoutKind = (parts: readonly string[]): OptionKind => kinds.list(kinds.oneOf(parts));

/** Whether a part is wanted. @internal */
export function wanted(call: string, id: string, parts: readonly string[], without: readonly string[] = []): (part: string) => boolean {
  const left = parts.filter((part) => !without.includes(part));
  if (left.length > 0) return (part) => left.includes(part);
  throw new InvalidValueError('call/contradiction', `${call}(${asWritten(id)}, …)`, "'without' leaves nothing to do; keep a part, or leave the pipeline away", { option: 'without', given: without, allowed: parts });
}

import { InvalidValueError, asWritten } from '../../core/inside';

/**
 * An identity that nobody may take is of no use, and an empty list more often a slip than a wish.
 *
 * @param call how the call begins: `new AwsRole`
 * @param id of the identity
 * @param verb what one does with it
 */
export function trustsNobody(call: string, id: string, verb: 'assume' | 'become'): Error {
  const why = `it trusts nobody; name who may ${verb} it: { trustedBy: [Trusted.environment(production)] }`;
  return new InvalidValueError('call/trusts-nobody', `${call}(…, ${asWritten(id)})`, why, { option: 'trustedBy', given: [], allowed: ['at least one Trusted'] });
}

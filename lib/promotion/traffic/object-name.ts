import { kinds } from '../../core/inside';

/** What Kubernetes takes as the name of an object: a subdomain of RFC 1123. */
export const OBJECT_NAME = kinds.made((value) => typeof value === 'string' && value.length <= 253 && /^[a-z\d]([a-z\d.-]*[a-z\d])?$/.test(value), "the name of an object of Kubernetes, letters in lower case, digits, '-' and '.', such as 'web'");

import { kinds } from '../../core/inside';

/** What the three clouds take, and what is safe in the name of a file. */
export const CLUSTER_NAME = kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d][\w-]{0,99}$/.test(value), "the name of a cluster, letters, digits, '-' and '_', such as 'production-eu'");

import type { ArtifactLines } from '../row';

/** Lines of examples/orders. */
export const ORDERS: ArtifactLines = {
};

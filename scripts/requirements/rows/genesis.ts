import type { ArtifactLines } from '../row';

/** Lines of examples/genesis. */
export const GENESIS: ArtifactLines = {
};

import type { ArtifactLines } from '../row';

/** Lines of examples/trading. */
export const TRADING: ArtifactLines = {
};

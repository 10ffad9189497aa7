import type { ArtifactLines } from '../row';

/** Lines of examples/ml-platform. */
export const ML_PLATFORM: ArtifactLines = {
};

import type { ArtifactLines } from '../row';

/** Lines of examples/greenlang. */
export const GREENLANG: ArtifactLines = {
};

import { Witnesses } from './evidence/gather';
import { Surroundings } from './surroundings';

/** Whom this job can ask. */
export const witnessesOf = ({ github, prometheus, configuration: { defaultBranch }, server }: Surroundings): Witnesses => ({ github, prometheus, defaultBranch, server });

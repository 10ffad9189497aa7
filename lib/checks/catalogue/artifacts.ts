import { Rule } from '../rule';
import { duplicateArtifact } from '../rules/artifacts/duplicate-artifact';
import { unknownArtifact } from '../rules/artifacts/unknown-artifact';
import { unorderedArtifact } from '../rules/artifacts/unordered-artifact';

export const ARTIFACTS: readonly Rule[] = [
  duplicateArtifact,
  unknownArtifact,
  unorderedArtifact,
];

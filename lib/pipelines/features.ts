import { resolveChangedParts } from './changed-parts/resolve';
import { labelDocuments } from './conventions/documents';
import { resolveConventions } from './conventions/resolve';
import { Feature } from './feature';
import { DELIVERY_HANDBOOK_KIND } from './handbook/delivery-handbook';
import { handbookDocuments } from './handbook/documents';
import { resolveHandbooks } from './handbook/resolve';
import { linterDocuments } from './linters/documents';
import { resolveLinters } from './linters/resolve';
import { WORKFLOW_LINTERS_KIND } from './linters/workflow-linters';
import { PIPELINE_KIND } from './pipeline/pipeline';
import { resolvePipelines } from './pipeline/resolve';
import { preCommitDocuments } from './pre-commit/documents';
import { PRE_COMMIT_KIND } from './pre-commit/pre-commit-config';
import { resolvePreCommit } from './pre-commit/resolve';
import { programDocuments } from './programs/documents';
import { PROGRAM_KIND } from './programs/program-action';
import { resolvePrograms } from './programs/resolve';

/** What this room can write besides jobs, feature by feature. */
export const FEATURES: readonly Feature[] = [
  { kinds: [PIPELINE_KIND], resolve: (declared) => ({ pipelines: resolvePipelines(declared) }), documents: () => [] },
  { kinds: [PROGRAM_KIND], resolve: (declared) => ({ programs: resolvePrograms(declared) }), documents: ({ programs }) => programDocuments(programs) },
  { kinds: [], resolve: (declared) => ({ changes: resolveChangedParts(declared) }), documents: () => [] },
  { kinds: [], resolve: (declared) => ({ conventions: resolveConventions(declared) }), documents: ({ conventions }) => labelDocuments(conventions) },
  { kinds: [PRE_COMMIT_KIND], resolve: (declared, model) => ({ preCommit: resolvePreCommit(declared, model) }), documents: ({ preCommit }) => preCommitDocuments(preCommit) },
  { kinds: [DELIVERY_HANDBOOK_KIND], resolve: (declared, model) => ({ handbooks: resolveHandbooks(declared, model) }), documents: ({ handbooks }) => handbookDocuments(handbooks) },
  { kinds: [WORKFLOW_LINTERS_KIND], resolve: (declared, model) => ({ linters: resolveLinters(declared, model) }), documents: ({ linters }) => linterDocuments(linters) },
];

import { Feature } from './feature';
import { pageDocuments } from './pages/documents';
import { resolvePages } from './pages/resolve';
import { pipelineDocuments } from './pipeline/documents';
import { PIPELINE_KIND } from './pipeline/promotion-pipeline';
import { resolvePipelines } from './pipeline/resolve';
import { RELEASE_KIND } from './release/release';
import { resolveReleases } from './release/resolve';
import { STAGE_KIND } from './stage/stage';
import { resolveTargetActions, targetDocuments } from './targets/resolve';
import { TARGET_ACTION_KIND } from './targets/target-action';
import { PROMOTION_WORKFLOW_KIND } from './workflows/promotion-workflow';

/** What this room can, feature by feature. */
export const FEATURES: readonly Feature[] = [
  { kinds: [RELEASE_KIND], resolve: (declared) => ({ releases: resolveReleases(declared) }), documents: () => [] },
  {
    kinds: [PIPELINE_KIND, STAGE_KIND, PROMOTION_WORKFLOW_KIND],
    resolve: (declared, model) => ({ pipelines: resolvePipelines(declared, model) }),
    documents: ({ pipelines }) => pipelineDocuments(pipelines),
  },
  { kinds: [TARGET_ACTION_KIND], resolve: (declared) => ({ targetActions: resolveTargetActions(declared) }), documents: ({ targetActions }) => targetDocuments(targetActions) },
  { kinds: [], resolve: (declared) => ({ pages: resolvePages(declared) }), documents: pageDocuments },
];

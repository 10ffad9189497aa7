import { configuredAnalyses } from './analyses';
import { commandsOf } from './commands';
import { configuredGates } from './gates';
import { DeliveryModel } from '../../checks/inside';
import { DeclaredRepository } from '../../repository/inside';
import { entryOf, waysTo } from '../../semantics/inside';
import { DeclaredWorkflows } from '../../workflows/inside';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';
import { Release } from '../release/release';
import { Stage } from '../stage/stage';

/** What the program is told: `promotion.json`. Lengths of time are in seconds. */
export function configurationOf(pipeline: PromotionPipeline, stages: readonly Stage[], model: DeliveryModel): object {
  const { _id: id, _ledger: ledger, _defaultBranch: defaultBranch, release, _promoting: promoting, _props: { incidents: { labels = ['incident'], assignees = [] } = {} } } = pipeline;
  return {
    version: 1,
    pipeline: id,
    ledger,
    defaultBranch,
    // Where somebody rolls back nobody is asked for anything else.
    workflows: { control: promoting.map(({ workflow }) => workflow.file), release: startsOf(release, model), rollback: [pipeline.rollbackWorkflow.file] },
    stages: stages.map((stage) => stageOf(stage, model)),
    analyses: configuredAnalyses(stages),
    incidents: { labels, assignees },
  };
}

/** A run is one of the file that it began with, which may call the one that records. */
function startsOf({ _workflows: recording }: Release, model: DeliveryModel): string[] {
  const workflows = DeclaredWorkflows.of(model);
  const entries = recording.flatMap(({ file }) => {
    const own = workflows.find((each) => each.file === file);
    return own ? waysTo(own, workflows).map((way) => entryOf(way, own).file) : [file];
  });
  return [...new Set(entries)];
}

function stageOf(stage: Stage, model: DeliveryModel): object {
  const { stageName: name, environment, rollbackEnvironment, overrideEnvironment, _production: production, _automatic: automatic, _props: props, _rollback: rollback, _keep: keep } = stage;
  const { after, attempts = 1, override, monitoring } = props;
  const rules = DeclaredRepository.of(model).environments.find((one) => one.name === environment.environmentName);
  return {
    name,
    environment: environment.environmentName,
    url: typeof environment.environmentUrl === 'string' && /^https?:\/\/[^$]+$/.test(environment.environmentUrl) ? environment.environmentUrl : undefined,
    production,
    upstream: { join: after?._join ?? 'all', stages: (after?._stages ?? []).map(({ stageName }) => stageName) },
    automatic,
    gates: configuredGates(stage, model),
    strategies: stage._strategyNames,
    attempts,
    timeout: stage._jobs.timeout.toSeconds(),
    reviewers: rules && 'reviewers' in rules && rules.reviewers.length > 0 ? rules.reviewers.map(reviewer) : undefined,
    override: override && {
      environment: overrideEnvironment!.environmentName,
      reviewers: override.reviewers.map(({ _model }) => reviewer(_model)),
      expires: override.expires?.toSeconds() ?? 4 * 3600,
    },
    rollback: { automatic: rollback._automatic, environment: rollbackEnvironment.environmentName },
    monitoring: monitoring && {
      window: monitoring._watched.window.toSeconds(),
      triggers: monitoring.rollbackTriggers.map(({ alertName: alert, condition, pendingFor }) => ({ alert, query: condition.toString(), pendingFor: pendingFor?.toSeconds() ?? 0 })),
    },
    retireAfter: keep?.toSeconds(),
    commands: commandsOf(stage),
  };
}

function reviewer({ type, organization, name }: { readonly type: 'User' | 'Team'; readonly organization?: string; readonly name: string }): string {
  return type === 'Team' ? `@${organization === undefined ? '' : `${organization}/`}${name}` : name;
}

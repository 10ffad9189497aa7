import { AnalysisModel, StageModel, TrafficShiftModel } from './model';
import { Stage } from './stage';
import { StageProps } from './stage-props';
import { DeliveryModel } from '../../checks/inside';
import { Analysis } from '../analysis/analysis';
import { resolveGates } from '../gates/resolve';

export function resolveStage(stage: Stage, model: DeliveryModel): StageModel {
  const { _props: { after, verification = [], migration, backup, monitoring, recorder, strategies }, _rollback: rollback, _jobs: jobs } = stage;
  const deploy = [...jobs.deploy.values()];
  return {
    name: stage.stageName,
    origin: stage._origin,
    environment: stage.environment.environmentName,
    production: stage._production,
    join: after?._join ?? 'all',
    after: (after?._stages ?? []).map(({ stageName }) => stageName),
    automatic: stage._automatic,
    gates: resolveGates(stage, model),
    strategies: [...stage._strategyNames],
    shifts: shiftsOf(stage._props),
    verifications: verification.length,
    analyses: jobs.analyses.map(resolveAnalysis),
    automaticRollback: rollback._automatic,
    rollbackEnvironment: stage.rollbackEnvironment.environmentName,
    rollsBackDatabase: rollback._options.database !== undefined,
    migrates: migration !== undefined,
    backsUp: backup !== undefined,
    overrideEnvironment: stage.overrideEnvironment?.environmentName,
    monitoredEnvironment: monitoring?._watched.environment,
    rollbackTriggers: monitoring?.rollbackTriggers.length ?? 0,
    monitoringWindow: monitoring?._watched.window.toSeconds(),
    keep: stage._keep?.toSeconds(),
    recorded: recorder !== undefined,
    workflow: stage.deployWorkflow.file,
    deployJobs: deploy.map(({ jobId }) => jobId),
    rollbackJob: jobs.rollBack.jobId,
    retireJob: jobs.retire?.jobId,
    timeout: jobs.timeout.toSeconds(),
    longest: jobs.longest.toSeconds(),
    pauses: Math.max(...strategies.map(({ _traffic: steps }) => steps.reduce((total, { pause }) => total + (pause?.toSeconds() ?? 0), 0))),
    rollbackTimeout: jobs.rollbackTimeout.toSeconds(),
    rollbackLongest: jobs.rollbackLongest.toSeconds(),
  };
}

function resolveAnalysis({ _id: id, _origin: origin, _props: { metrics } }: Analysis): AnalysisModel {
  return { id, origin, withoutSamples: Object.entries(metrics).filter(([, { query, samples }]) => query !== undefined && samples === undefined).map(([name]) => name) };
}

function shiftsOf({ strategies, targets }: StageProps): TrafficShiftModel[] {
  return strategies.flatMap(({ strategyName: strategy, _router: router, _traffic: traffic }) => {
    if (!router) return [];
    const shift = { strategy, router: router._kind, weights: traffic.map(({ weight }) => weight), measured: traffic.some(({ analysis }) => analysis !== undefined) };
    return targets.map(({ _label: target, _origin: origin, _replicas: replicas }) => ({ ...shift, target, origin, replicas }));
  });
}

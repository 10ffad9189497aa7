import { PromotedStageModel, PromotedStrategyModel, PromotedTargetModel, PromotionPageModel } from './model';
import { strategyWords } from './strategy-words';
import { Declared, Duration } from '../../core/inside';
import { Analysis } from '../analysis/analysis';
import { PIPELINE_KIND } from '../pipeline/promotion-pipeline';
import { STAGE_KIND, Stage } from '../stage/stage';
import { Strategy } from '../strategies/strategy';
import { DeploymentTarget } from '../targets/deployment-target';
import { Verification } from '../verification/verification';

/** A page for every pipeline. */
export function resolvePages(declared: Declared): PromotionPageModel[] {
  const stages = declared.of(STAGE_KIND);
  return declared.of(PIPELINE_KIND).map((pipeline) => ({
    pipeline: pipeline._id,
    origin: pipeline._origin,
    file: `docs/delivery/${pipeline._id}.md`,
    stages: stages.filter(({ _pipeline }) => _pipeline === pipeline).map(resolveStage),
  }));
}

function resolveStage(stage: Stage): PromotedStageModel {
  const { stageName: name, _props: { targets, strategies, verification = [] } } = stage;
  return {
    name,
    targets: targets.map(({ _label: label }) => label),
    commands: targets.flatMap((target) => commandsOf(target, strategies)),
    strategies: strategies.map((strategy) => resolveStrategy(strategy, stage)),
    verification: verification.map(verificationWords),
  };
}

/** A target that nobody knows a command of has none. */
function commandsOf(target: DeploymentTarget, strategies: readonly Strategy[]): PromotedTargetModel[] {
  const { signIn, look, back } = target._commands(strategies);
  return look.length + back.length === 0 ? [] : [{ target: target._label, signIn, look: [...look], back: [...back] }];
}

function resolveStrategy(strategy: Strategy, stage: Stage): PromotedStrategyModel {
  return {
    name: strategy.strategyName,
    says: strategyWords(strategy),
    steps: strategy._traffic.map(({ weight, pause, analysis }) => ({ weight, pause: pause?.toSeconds() ?? 0, analysis: analysis instanceof Analysis ? analysis._id : undefined })),
    minutes: minutesOf(stage, strategy.strategyName),
  };
}

function minutesOf(stage: Stage, strategy: string): number {
  const { timeout } = stage.deployJob(strategy)._props;
  return (timeout instanceof Duration ? timeout : stage._jobs.timeout).toMinutes();
}

function verificationWords({ _parts: parts, _longest: longest }: Verification): string {
  return 'analysis' in parts ? `The analysis ${parts.analysis._id} is a success; at most ${longest}` : `${parts.name}, at most ${longest}`;
}

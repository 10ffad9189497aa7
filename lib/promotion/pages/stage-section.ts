import { commandLine } from './command-line';
import { gateWords } from './gate-words';
import { PromotedStageModel, PromotedStrategyModel } from './model';
import { ConfiguredStage } from './told';
import { spanWords } from './words';
import { markdownText } from '../../core/inside';
import { code, fenced, table } from '../../observability/inside';
import { GateModel, StageModel } from '../model';

/** All that there is to know of a stage, as blocks of Markdown. */
export function stageSection(stage: StageModel, own: PromotedStageModel, told: ConfiguredStage): string[][] {
  return [
    [`## ${markdownText(stage.name)}`],
    [`${stage.environment === stage.name ? 'Its environment' : `Its environment is ${code(stage.environment)}, which`} ${asksWords(told)}${told.url === undefined ? '' : ` Users see it at ${told.url}.`}`],
    ['### What must be so before'],
    ...gatesOf(stage, told),
    ['### How it is deployed'],
    ...deployedOf(stage, own),
    ['### What shows that it works'],
    own.verification.length > 0 ? own.verification.map((one, at) => `${at + 1}. ${markdownText(one)}.`) : ['That every step that deploys succeeded.'],
    ...monitoredOf(stage, told),
    ['### When something is wrong'],
    ...wrongOf(stage, told),
    ['### By hand'],
    [`For people who may run workflows. What stands in ${code('<…>')} is yours to fill in; the same can be chosen on the page of the workflow.`],
    fenced('sh', byHand(told).flatMap(([why, line]) => [`# ${why}`, line]).join('\n')),
  ];
}

function asksWords({ reviewers }: ConfiguredStage): string {
  return reviewers ? `asks one of ${reviewers.map((name) => markdownText(name)).join(', ')} before a job runs in it.` : 'asks nobody.';
}

function gatesOf({ gates, after }: StageModel, { override }: ConfiguredStage): string[][] {
  const verified = after.length > 0 ? [['upstream', `verified in ${after.join(', ')}`, override ? 'yes' : 'no']] : [];
  const rows = [...verified.map(([id, ...rest]) => [code(id), ...rest]), ...gates.map((gate) => [code(gate.id), gateWords(gate), override && gate.overridable ? 'yes' : 'no'])];
  if (rows.length === 0) return [['Nothing: it takes every release.']];
  return [
    table(['gate', 'what must be so', 'can be overridden'], rows),
    ...gates.filter(opensAtTimes).length > 1 ? [['Of the windows one that is open is enough.']] : [],
    [override ? `An override needs a reason, and the yes of one of ${override.reviewers.map((name) => markdownText(name)).join(', ')}. It holds for ${spanWords(override.expires)}.` : 'Nobody can override a gate that is closed.'],
  ];
}

/** A window that lets releases through, and not one that keeps them back. */
function opensAtTimes({ kind, configuration }: GateModel): boolean {
  return kind === 'window' && (JSON.parse(configuration) as { readonly allow: boolean }).allow;
}

function deployedOf({ workflow, environment, backsUp, migrates }: StageModel, { targets, strategies }: PromotedStageModel): string[][] {
  const before = [...backsUp ? ['a backup is made'] : [], ...migrates ? ['the database is migrated'] : []];
  return [
    [`To ${targets.map(code).join(', then ')}, by ${code(workflow)}, one release at a time in ${code(environment)}.${before.length > 0 ? ` Before that ${before.join(', and ')}.` : ''}`],
    ...strategies.flatMap((strategy, at) => [[`**${strategy.name}**${strategies.length > 1 && at === 0 ? ' (the usual way)' : ''}: ${strategy.says} At most ${strategy.minutes} minutes, the undoing among them.`], ...stepsOf(strategy)]),
  ];
}

function stepsOf({ steps }: PromotedStrategyModel): string[][] {
  return steps.length === 0 ? [] : [table(['traffic', 'for', 'judged by'], steps.map(({ weight, pause, analysis }) => [`${weight} %`, pause === 0 ? '' : spanWords(pause), analysis === undefined ? '' : code(analysis)]))];
}

function monitoredOf({ automaticRollback }: StageModel, { monitoring }: ConfiguredStage): string[][] {
  if (!monitoring) return [];
  const { window, triggers } = monitoring;
  return [
    [`For ${spanWords(window)} afterwards it is looked at. ${triggers.length > 0 && automaticRollback ? 'Each of these rolls it back:' : 'Nothing of that rolls it back by itself.'}`],
    ...triggers.length > 0 ? [table(['alert', 'when', 'for'], triggers.map(({ alert, query, pendingFor }) => [code(alert), code(query), pendingFor > 0 ? spanWords(pendingFor) : 'a moment']))] : [],
  ];
}

function wrongOf({ automaticRollback, rollbackEnvironment, environment, rollbackTimeout, rollsBackDatabase, migrates, rollbackTriggers }: StageModel, { retireAfter }: ConfiguredStage): string[][] {
  return [[
    'What fails before it is verified is undone by the same job: what served before serves again, and the release does not come back by itself.',
    automaticRollback && rollbackTriggers > 0 ? 'An alarm rolls back as well.' : 'Later on nothing is rolled back before somebody starts it.',
    `A rollback runs in ${code(rollbackEnvironment)}${rollbackEnvironment === environment ? ', whose rules hold for it too' : ''}, and takes at most ${spanWords(rollbackTimeout)}.`,
    ...retireAfter !== undefined && retireAfter > 0 ? [`What served before is kept for ${spanWords(retireAfter)} after the verification.`] : [],
    rollsBackDatabase ? 'The database goes back only where the release says that its migration can be undone.' : migrates ? 'The database stays as it is: only the application goes back.' : '',
  ].filter((sentence) => sentence !== '').join(' ')].map((line) => [line]);
}

const WHY: readonly (readonly [action: string, why: string])[] = [
  ['promote', 'promote a release, an older one too; its gates hold'],
  ['approve', 'say yes to a release'],
  ['override', 'promote although gates are closed'],
  ['rollback', 'go back to the release that was verified before'],
  ['hold', 'keep a release from coming by itself'],
  ['lift', 'let it come by itself again'],
  ['withdraw', 'take a release back, everywhere'],
  ['freeze', 'let nothing come until then, an ISO date such as 2027-01-04T06:00:00+01:00'],
  ['thaw', 'end the freeze before that'],
];

function byHand({ commands }: ConfiguredStage): [why: string, line: string][] {
  return WHY.flatMap(([action, why]) => (Object.hasOwn(commands, action) ? [[why, commandLine(commands[action])]] : []));
}

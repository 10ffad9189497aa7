import { PromotionPageModel } from './model';
import { picture } from './picture';
import { stageSection } from './stage-section';
import { ConfiguredStage } from './told';
import { pipelineName } from './words';
import { TextDocument, markdownText, fileName } from '../../core/inside';
import { anchor, code, fenced, link, page, relative, table } from '../../observability/inside';
import { PromotionModel, PromotionPipelineModel, ReleaseModel, StageModel } from '../model';

/** How releases get to production, and back: for those who deliver, and for those who are woken up. */
export function shapePage({ pipelines, releases }: PromotionModel, own: PromotionPageModel): TextDocument {
  const pipeline = pipelines.find(({ id }) => id === own.pipeline)!;
  const release = releases.find(({ id }) => id === pipeline.release)!;
  const { stages } = JSON.parse(pipeline.configuration) as { readonly stages: readonly ConfiguredStage[] };
  const recordedBy = [...new Set(release.records.map(({ workflow }) => fileName(workflow)))];
  return page(own.file, pipeline.origin, [
    [`# Delivery of ${markdownText(pipelineName(pipeline))}`],
    [`What a release passes on its way, and how it goes back. Which release is where is recorded in GitHub's deployments; ${link(code(pipeline.configurationFile), relative(own.file, pipeline.configurationFile))} says what holds.`],
    fenced('mermaid', picture(pipeline, recordedBy)),
    [`What serves where, what waits, and what it waits for: ${code('npx slipway promote --explain')}, or the summary of the latest run of ${workflowsOf(pipeline, own.file)}.`],
    table(['stage', 'releases come', 'how', 'at most'], pipeline.stages.map((stage, at) => [
      link(markdownText(stage.name), anchor(stage.name)), comesWords(stage), own.stages[at].strategies.map(({ name }) => name).join(', '), `${Math.max(...own.stages[at].strategies.map(({ minutes }) => minutes))} minutes`,
    ])),
    ['## What moves'],
    ...movesWords(release),
    ...pipeline.stages.flatMap((stage, at) => stageSection(stage, own.stages[at], stages[at])),
  ]);
}

function comesWords({ automatic, after, join }: StageModel): string {
  const verified = after.length === 0 ? 'as they are recorded' : `once verified in ${after.length > 1 && join === 'one-of' ? 'one of ' : ''}${after.map(markdownText).join(after.length > 1 && join === 'one-of' ? ' or ' : ' and ')}`;
  return `${verified}, ${HOW[automatic]}`;
}

const HOW: Readonly<Record<StageModel['automatic'], string>> = { 'newest': 'the newest by itself', 'match-upstream': 'the one that serves there, by itself', 'never': 'when somebody starts it' };

function movesWords({ images, charts, artifacts, records, folder }: ReleaseModel): string[][] {
  const rows = [
    ...Object.entries(images).map(([name, repository]) => ['image', code(name), `${code(repository)}, by digest`]),
    ...Object.entries(charts).map(([name, chart]) => ['chart', code(name), `${code(chart)}, by version`]),
    ...artifacts.map((path) => ['file', code(path), 'by checksum']),
  ];
  const recorded = records.map(({ workflow, job }) => `the job ${code(job)} of ${code(fileName(workflow))}`);
  return [
    [`A release is a commit with what was built of it, recorded by ${recorded.length > 0 ? recorded.join(' and ') : `${code('release.record()')} of a job`}. Its program lies in ${code(folder)}.`],
    ...rows.length > 0 ? [table(['', 'name', 'what'], rows)] : [],
  ];
}

function workflowsOf({ workflows }: PromotionPipelineModel, from: string): string {
  return workflows.map(({ file }) => link(code(fileName(file)), relative(from, file))).join(' and ');
}

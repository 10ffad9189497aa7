import { pipelineName } from './words';
import { PromotionPipelineModel, StageModel } from '../model';

/**
 * The way of a release as a diagram of Mermaid, which GitHub draws: stages, what joins them, and what must be so in between.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
export function picture(pipeline: PromotionPipelineModel, recordedBy: readonly string[]): string {
  const { stages } = pipeline;
  return [
    'flowchart LR',
    `  release(["${mermaidLabel(`Release ${pipelineName(pipeline)}`, ...recordedBy.length > 0 ? [`recorded by ${recordedBy.join(', ')}`] : [])}"])`,
    ...stages.map((stage) => `  ${idOf(stage.name)}["${mermaidLabel(`<b>${stage.name}</b>`, ...stage.environment === stage.name ? [] : [stage.environment], COMES[stage.automatic], ...stage.strategies, ...stage.automaticRollback ? ['rolls back by itself'] : [])}"]`),
    ...stages.flatMap(waysTo),
    ...stages.some(({ production }) => production) ? ['  classDef production stroke-width:3px', `  class ${stages.filter(({ production }) => production).map(({ name }) => idOf(name)).join(',')} production`] : [],
  ].join('\n');
}

const COMES: Readonly<Record<StageModel['automatic'], string>> = { 'newest': 'the newest by itself', 'match-upstream': 'what serves before it', 'never': 'by hand' };

/** Several stages before it meet in one point; what must be so stands on the way. */
function waysTo({ name, after, join, gates }: StageModel): string[] {
  const id = idOf(name);
  const sources = after.length > 0 ? after.map(idOf) : ['release'];
  const joined = sources.length > 1 ? `join_${id}` : sources[0];
  const gated = gates.length > 0 ? `gates_${id}` : undefined;
  return [
    ...sources.length > 1 ? [`  ${joined}(("${join === 'all' ? 'all' : 'one'}"))`, ...sources.map((source) => `  ${source} --> ${joined}`)] : [],
    ...gated === undefined ? [`  ${joined} --> ${id}`] : [`  ${gated}{{"${mermaidLabel(...gates.map((gate) => gate.id))}"}}`, `  ${joined} --> ${gated} --> ${id}`],
  ];
}

/** No word that Mermaid has for something else, such as `end`. */
function idOf(stage: string): string {
  return `stage_${stage.replace(/-/g, '_')}`;
}

/** Lines of a label. Only `<b>` and `<br>` are no text in it. */
export function mermaidLabel(...lines: readonly string[]): string {
  return lines.map((line) => line.replace(/<(?!\/?b>)|[^\w\s.,:/()+<>-]/g, (character) => `#${character.codePointAt(0)};`)).join('<br>');
}

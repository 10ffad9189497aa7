import { wayUp } from './root';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { isRecord, printable } from '../core/inside';

/** A pipeline of the repository, as it was written. */
export interface Pipeline {
  readonly id: string;
  /** The root of the repository, from where one stands: empty, or it ends in `/`. */
  readonly root: string;
  /** The folder of its program, from where one stands. */
  readonly folder: string;
  readonly stages: readonly PipelineStage[];
}

export interface PipelineStage {
  readonly name: string;
  readonly gates?: readonly { readonly address?: string }[];
  /** How people ask for something; what a program wrote that is older than they are is not there. */
  readonly commands?: Readonly<Record<string, { readonly workflow: string; readonly inputs: Readonly<Record<string, string>> }>>;
}

const FOLDER = '.github/promotion';

/** The one that is meant: the only one, or the one that was named. */
export function pipelineOf(wanted: string | undefined, terminal: Terminal): Pipeline {
  const root = wayUp(terminal);
  const all = terminal.folders(`${root}${FOLDER}`).flatMap((name) => readPipeline(root, name, terminal));
  if (all.length === 0) throw new UsageError(`There is no pipeline in '${root}${FOLDER}'. Declare one, new PromotionPipeline(delivery, …), and run the program that declares it (npx projen).`);
  const there = `there ${all.length === 1 ? 'is' : 'are'} ${all.map(({ id }) => `'${printable(id)}'`).join(', ')}`;
  if (wanted === undefined && all.length > 1) throw new UsageError(`It is not known which pipeline is meant: ${there}. Say so with --pipeline.`);
  const found = wanted === undefined ? all[0] : all.find(({ id }) => id === wanted);
  if (!found) throw new UsageError(`There is no pipeline '${printable(wanted!)}': ${there}.`);
  return found;
}

/** A folder without a configuration belongs to a release that moves through no pipeline. */
function readPipeline(root: string, name: string, { read }: Terminal): Pipeline[] {
  const folder = `${root}${FOLDER}/${name}`;
  const file = `${folder}/promotion.json`;
  const text = read(file);
  if (text === undefined) return [];
  const value = parsed(text);
  if (!isRecord(value) || typeof value.pipeline !== 'string' || !Array.isArray(value.stages) || !value.stages.every((stage) => isRecord(stage) && typeof stage.name === 'string')) {
    throw new UsageError(`'${file}' is no configuration of a promotion, perhaps because of a merge. It is generated: run the program that declares the pipeline again (npx projen).`);
  }
  return [{ id: value.pipeline, root, folder, stages: value.stages as PipelineStage[] }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function stageOf({ id, stages }: Pipeline, wanted: string): PipelineStage {
  const found = stages.find(({ name }) => name === wanted);
  if (!found) throw new UsageError(`The pipeline '${printable(id)}' has no stage '${printable(wanted)}': there ${stages.length === 1 ? 'is' : 'are'} ${stages.map(({ name }) => `'${printable(name)}'`).join(', ')}.`);
  return found;
}

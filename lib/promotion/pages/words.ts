import { Duration } from '../../core/inside';
import { PromotionPipelineModel } from '../model';

/** What people call what moves. */
export function pipelineName({ id, release }: PromotionPipelineModel): string {
  return release === id ? id : `${release} through ${id}`;
}

/** A length of time in seconds, as people say it. */
export function spanWords(seconds: number): string {
  return seconds === 0 ? 'no time' : String(Duration.seconds(seconds));
}

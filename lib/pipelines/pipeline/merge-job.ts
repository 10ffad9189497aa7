import { PipelineProps } from './pipeline-options';
import { Expression } from '../../expressions/inside';
import { JobProps } from '../../workflows/inside';

type Variables = Exclude<JobProps['env'], Expression>;

/** What a pipeline wants of a job, what was said of the whole pipeline, and what was said of this job: the last word is the reader's, and no condition is lost. */
export function merged(props: JobProps, whole: PipelineProps, own: JobProps): JobProps {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const needs = [...new Set([...whole.needs ?? [], ...props.needs ?? [], ...own.needs ?? []])];
  const conditions = [whole.condition, props.condition, own.condition].filter((condition): condition is Expression => condition !== undefined);
  return {
    ...props,
    ...whole.runsOn && { runsOn: whole.runsOn },
    ...said,
    ...needs.length > 0 && { needs },
    ...conditions.length > 0 && { condition: conditions.reduce((all, one) => all.andAlso(one)) },
    ...variables(own.env instanceof Expression ? own.env : { ...plain(whole.env), ...plain(props.env), ...plain(own.env) }),
  };
}

const plain = (env: JobProps['env']): Variables => (env instanceof Expression ? {} : env);

function variables(env: JobProps['env']): Pick<JobProps, 'env'> {
  return env instanceof Expression || Object.keys(env ?? {}).length > 0 ? { env } : {};
}

import { Github } from 'slipway/expressions';
import { Pipeline, PipelineProps } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';

/** A pipeline of somebody's own. */
export class Handbook extends Pipeline {
  public constructor(scope: Workflow, id: string, props: PipelineProps = {}) {
    super(scope, id, props);
    const build = this.addJob('build', { name: 'Build', env: { KIND: 'book', SIZE: 'a4' }, condition: Github.isEvent('push') });
    build.run('make handbook');
    this.addJob('check', { needs: [build] }).run('make check-links');
  }
}

import { PullRequestConventionsModel } from './model';
import { PullRequestConventions } from './pull-request-conventions';
import { Declared } from '../../core/inside';
import { PIPELINE_KIND } from '../pipeline/pipeline';

export function resolveConventions(declared: Declared): PullRequestConventionsModel[] {
  return declared.of(PIPELINE_KIND).filter((one) => one instanceof PullRequestConventions).map(({ _id: id, _origin: origin, workflow, _conventions: { title, description, labels = [], labelsFile = '.github/labeler.yml' } }) => ({
    id,
    origin,
    workflow: workflow._id,
    readsText: title !== undefined || description !== undefined,
    labelsFile,
    labels: labels.map(({ _model }) => _model),
  }));
}

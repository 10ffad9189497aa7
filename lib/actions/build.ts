import { ActionInputModel, ActionModel, ActionOutputModel } from './model';
import { Origin } from '../core/inside';
import { Given, filled } from '../workflows/inside';

// Models made without constructs, as in `lib/workflows/build.ts`.

/** A composite action, unless `runs` says otherwise. Nobody said what its steps need of the token: `required` may lack something. */
export function actionModel(given: Given<ActionModel, 'id'>): ActionModel {
  const { id } = given;
  return filled<ActionModel>({
    kind: 'action',
    id,
    file: `.github/actions/${id}/action.yml`,
    origin: Origin._unknown(id),
    name: id,
    description: '',
    inputs: [],
    outputs: [],
    runs: { using: 'composite' },
    steps: [],
    required: [],
    complete: false,
    expressions: [],
    overrides: [],
    defects: [],
  }, given);
}

export function actionInput(given: Given<ActionInputModel, 'name'>): ActionInputModel {
  return filled<ActionInputModel>({ name: given.name, origin: Origin._unknown(given.name), description: '', required: false, unsaid: given.required ? undefined : ['required'] }, given);
}

export function actionOutput(given: Given<ActionOutputModel, 'name'>): ActionOutputModel {
  return filled<ActionOutputModel>({ name: given.name, origin: Origin._unknown(given.name), description: '' }, given);
}

import { DEPENDABOT_KIND } from './dependabot';
import { DependabotModel } from './model';
import { resolveDependabot } from './resolve';
import { shapeDependabot } from './shape';
import { FileKind } from '../file-kind';

export const DEPENDABOT: FileKind<DependabotModel> = { noun: DEPENDABOT_KIND, what: 'Dependabot', schema: 'dependabot', resolve: resolveDependabot, shape: shapeDependabot };

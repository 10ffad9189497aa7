import { DeliveryModel } from '../../../checks/inside';
import { repositoryFilesOf } from '../../declared-repository';
import { DependabotModel } from '../../files/dependabot/model';

/** What was declared for Dependabot. */
export function dependabots(model: DeliveryModel): DependabotModel[] {
  return repositoryFilesOf(model).filter((file): file is DependabotModel => file.kind === 'dependabot');
}

/** Whether a pattern with `*` takes all that another one takes. */
export function covers(pattern: string, other: string): boolean {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'i').test(other);
}

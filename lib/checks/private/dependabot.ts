import { DependabotModel } from '../../repository';
import { DeliveryModel } from '../rule';

/** What was declared for Dependabot. */
export function dependabots({ repository }: DeliveryModel): DependabotModel[] {
  return repository.files.filter((file): file is DependabotModel => file.kind === 'dependabot');
}

/** Whether a pattern with `*` takes all that another one takes. */
export function covers(pattern: string, other: string): boolean {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'i').test(other);
}

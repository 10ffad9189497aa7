import { isSameName } from './stages';
import { DeliveryModel } from '../../../checks/inside';
import { DeclaredRepository, DeclaredEnvironmentModel } from '../../../repository/inside';

/** The rules of an environment, where it is declared here. GitHub ignores the case of its name. */
export function environmentNamed(name: string, model: DeliveryModel): DeclaredEnvironmentModel | undefined {
  return DeclaredRepository.of(model).environments.find((one) => isSameName(one.name, name));
}

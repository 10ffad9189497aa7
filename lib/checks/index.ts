export { Checks } from './checks';
export { DeliveryModel } from './model';

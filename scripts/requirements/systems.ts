import { GENESIS } from './rows/genesis';
import { GREENLANG } from './rows/greenlang';
import { ML_PLATFORM } from './rows/ml-platform';
import { ORDERS } from './rows/orders';
import { TRADING } from './rows/trading';
import type { System } from './row';

/** The five systems that Slipway must be able to declare whole. */
export const SYSTEMS: readonly System[] = [
  { prefix: 'GL', rows: 40, example: 'greenlang', lines: GREENLANG },
  { prefix: 'GE', rows: 16, example: 'genesis', lines: GENESIS },
  { prefix: 'ST', rows: 10, example: 'trading', lines: TRADING },
  { prefix: 'OR', rows: 11, example: 'orders', lines: ORDERS },
  { prefix: 'ML', rows: 13, example: 'ml-platform', lines: ML_PLATFORM },
];

import { Rule } from '../rule';
import { caseCollision } from '../rules/delivery/case-collision';
import { hostileName } from '../rules/delivery/hostile-name';
import { pathTaken } from '../rules/delivery/path-taken';

export const DELIVERY: readonly Rule[] = [
  caseCollision,
  hostileName,
  pathTaken,
];

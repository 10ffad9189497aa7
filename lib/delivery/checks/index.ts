import { blockedPath } from './delivery/blocked-path';
import { caseCollision } from './delivery/case-collision';
import { hostileName } from './delivery/hostile-name';
import { missingFile } from './delivery/missing-file';
import { pathTaken } from './delivery/path-taken';
import { unreadWorkflow } from './delivery/unread-workflow';
import { unreadableCall } from './delivery/unreadable-call';
import { Rule } from '../../checks/inside';

/** What is checked of the files of a delivery, whichever room they come from. */
export const RULES: readonly Rule[] = [
  blockedPath,
  caseCollision,
  hostileName,
  missingFile,
  pathTaken,
  unreadWorkflow,
  unreadableCall,
];

import { constructSignature } from './construct-signature';
import { docs } from './docs';
import { docsGender } from './docs-gender';
import { noAny } from './no-any';
import { noAsymmetricPairs } from './no-asymmetric-pairs';
import { noReservedWords } from './no-reserved-words';
import { oneName } from './one-name';
import { oneVerbForAdding } from './one-verb-for-adding';
import { optionsLast } from './options-last';
import { optionsName } from './options-name';
import { positiveFlags } from './positive-flags';
import { propsDefaultDoc } from './props-default-doc';
import { propsName } from './props-name';
import { sameNameSameShape } from './same-name-same-shape';
import { textAcceptsExpressions } from './text-accepts-expressions';
import { unitsInTypes } from './units-in-types';
import { Rule } from '../rule';

/** All laws of the public API. */
export const RULES: readonly Rule[] = [
  docs, docsGender, propsDefaultDoc,
  propsName, optionsName, optionsLast, constructSignature,
  oneVerbForAdding, sameNameSameShape, oneName, noAsymmetricPairs, positiveFlags, unitsInTypes,
  textAcceptsExpressions, noAny, noReservedWords,
];

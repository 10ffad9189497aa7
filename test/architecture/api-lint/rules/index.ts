import { docs } from './docs';
import { docsGender } from './docs-gender';
import { noAny } from './no-any';
import { noReservedWords } from './no-reserved-words';
import { oneVerbForAdding } from './one-verb-for-adding';
import { optionsLast } from './options-last';
import { optionsName } from './options-name';
import { propsDefaultDoc } from './props-default-doc';
import { propsName } from './props-name';
import { unitsInTypes } from './units-in-types';
import { Rule } from '../rule';

/** All laws of the public API. */
export const RULES: readonly Rule[] = [docs, docsGender, propsDefaultDoc, propsName, optionsName, optionsLast, oneVerbForAdding, unitsInTypes, noAny, noReservedWords];

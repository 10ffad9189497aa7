import { LabelRule } from './label-rule';
import { isRecord, kinds, optionTable } from '../../core/inside';
import { PIPELINE } from '../pipeline/pipeline-tables';

const WORD = /^[A-Za-z0-9_./-]+$/;
const words = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && WORD.test(item)), "a list of at least one word of letters, digits, '-', '_', '.' and '/'");
const wholeFrom = (least: number) => kinds.made((value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) < 999_999_999, `a whole number from ${least} on`);
const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const pattern = kinds.made((value) => typeof value === 'string' && value !== '' && !/[\r\n]/.test(value), 'an extended regular expression on one line, without ^ and $');

const sizeLabels = kinds.made(
  (value) => isRecord(value) && Object.keys(value).length > 0 && Object.entries(value).every(([name, from]) => name.trim() === name && /^[^\r\n,]{1,50}$/.test(name) && Number.isSafeInteger(from) && Number(from) >= 0),
  "labels with the numbers of lines from which on they are given, such as { 'size/S': 0, 'size/L': 500 }",
);

/** What may be said of conventions. */
export const CONVENTIONS = optionTable({
  ...PIPELINE,
  title: kinds.struct(optionTable({ types: words, scopes: words, scopeRequired: kinds.flag, subjectPattern: pattern, maximumLength: wholeFrom(1) }), 'an object', "{ types: ['feat', 'fix'], scopeRequired: true }"),
  description: kinds.struct(optionTable({ minimumLength: wholeFrom(1) }), 'an object', '{ minimumLength: 20 }'),
  size: kinds.struct(optionTable({ maximumLines: wholeFrom(1), maximumFiles: wholeFrom(1), advisory: kinds.flag, labels: sizeLabels, exemptLabel: oneLine }), 'an object', '{ maximumLines: 1000 }'),
  labels: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof LabelRule), "a list of at least one LabelRule, such as LabelRule.paths('documentation', 'docs/**')"),
  labelsFile: kinds.made((value) => typeof value === 'string' && /^[^/\\\r\n](?:[^\\\r\n]*)\.ya?ml$/.test(value) && !value.split('/').includes('..'), "a path from the root of the repository that ends in .yml, such as '.github/labeler.yml'"),
  syncLabels: kinds.flag,
});

export * from './access';
export * from './aws';
export * from './azure';
export * from './external';
export * from './gcp';
export * from './subject-format';
export * from './trusted';
/** @internal */
export * from './model';
export { resolveIdentity } from './resolve';
export { emittedFormats, subjectSettings } from './private/subject';
export { namedSubjects } from './azure/named-subjects';
export { conditionOf } from './gcp/attribute-condition';
export { SUBJECT_LIMIT, subjectMapping } from './gcp/subject-mapping';

export * from './checks';
export { acknowledged } from './acknowledge';
export { catalogue, isPlain, rulesFor } from './load';
export { applyRules, hasErrors } from './engine';
export { leftTokens } from './left-token';
export { OFFICIAL_RULE, officialFindings, readText } from './official';
export { schemaFindings } from './schema';
export type { DeliveryModel, Rule } from './rule';
export { pageOf, reportJson, reportSarif, reportText } from './report';

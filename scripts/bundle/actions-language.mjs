// What Slipway takes from GitHub's language packages. Everything else is left out of the bundle.
export { Evaluator, FeatureFlags, Lexer, Parser, data } from '@actions/expressions';
export { Star } from '@actions/expressions/ast';
export { TokenType } from '@actions/expressions/lexer';
export { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
export { parseAction } from '@actions/workflow-parser/actions/action-parser';
export { getActionSchema } from '@actions/workflow-parser/actions/action-schema';
export { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
export { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
export { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';
export { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
// The YAML library that they read files with, for files that no parser of GitHub's is published for.
export { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';

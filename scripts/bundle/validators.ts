import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { dependabot } from './schemas/dependabot';
import { Schema } from './schemas/parts';
import { preCommit } from './schemas/pre-commit';
import { readSlice, requestSchemas } from './schemas/requests';
import { settingsSchema } from './schemas/settings';
import { issueConfig, issueForm, releaseNotes } from './schemas/templates';

/** The validators of the files that Slipway writes, as the source of a module: `{ 'dependabot': validate, … }`. */
export function fileValidators(root: string): string {
  return moduleOf({
    'dependabot': dependabot,
    'issue-form': issueForm,
    'issue-config': issueConfig,
    'release-notes': releaseNotes,
    'pre-commit': preCommit,
    'settings': settingsSchema(requestSchemas(readSlice(root))),
  });
}

/** The validators of request bodies, by operation, and the operations that take none. */
export function bodyValidators(root: string): string {
  const slice = readSlice(root);
  const bare = Object.entries(slice.operations).flatMap(([operation, { request }]) => (request ? [] : [operation]));
  return `${moduleOf(requestSchemas(slice))}\nexports.withoutBody = ${JSON.stringify(bare)};\n`;
}

/**
 * All errors, because all are reported at once. They say only where they are; what a message needs to know besides is read from the schema, which is
 * a text until there is an error.
 */
function moduleOf(schemas: Readonly<Record<string, Schema>>): string {
  const ajv = new Ajv({ allErrors: true, messages: false, discriminator: true, strictTypes: false, strictRequired: false, code: { source: true, lines: false } });
  ajv.addKeyword('x-why');
  const ids = Object.keys(schemas).map((name, i) => {
    ajv.addSchema(schemas[name], `v${i}`);
    return [name, `v${i}`] as const;
  });
  const code = standaloneCode(ajv, Object.fromEntries(ids.map(([, id]) => [id, id])));
  const entries = ids.map(([name, id]) => `${JSON.stringify(name)}: { validate: exports.${id}, schema: ${JSON.stringify(JSON.stringify(schemas[name]))} }`);
  return `${code}\nexports.validators = {${entries.join(', ')}};\n`;
}

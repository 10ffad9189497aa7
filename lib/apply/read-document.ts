import { InvalidValueError } from '../core/inside';
import { DesiredState, fileErrors, schemaErrorText } from '../repository/inside';

/**
 * The document that `slipway plan` reads.
 *
 * @param text what stands in the file
 * @param file its name, for messages
 */
export function readDocument(text: string, file: string): DesiredState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidValueError('file/not-json', `'${file}'`, `it is not JSON: ${(error as Error).message}. It is generated: run the program that declares the settings again`);
  }
  const problems = fileErrors('settings', value).map(schemaErrorText);
  if (problems.length > 0) throw new InvalidValueError('file/settings', `'${file}'`, `it is not a settings document: ${problems.join('; ')}. It is generated: run the program that declares the settings again`);
  return value as DesiredState;
}

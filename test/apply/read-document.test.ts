import { wholeDocument } from './document';
import { readDocument } from '../../lib/apply/read-document';

const FILE = '.github/slipway.settings.json';

function refused(text: string): { code: string; message: string } {
  try {
    readDocument(text, FILE);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('It was taken.');
}

test('a settings document is taken as it stands', () => {
  expect(readDocument(JSON.stringify(wholeDocument()), FILE)).toEqual(wholeDocument());
});

test('what is not JSON is refused by its name, with what the parser says and what to do', () => {
  const { code, message } = refused('{"version": 1,');
  expect(code).toBe('file/not-json');
  expect(message).toMatch(new RegExp(`^'${FILE}': it is not JSON: \\S.*JSON.*\\. It is generated: run the program that declares the settings again\\.?$`));
});

test('what is no settings document is refused by its name, with all that is wrong and what to do', () => {
  const { code, message } = refused('{"version": 2, "environments": {}}');
  expect(code).toBe('file/settings');
  expect(message).toMatch(new RegExp(`^'${FILE}': it is not a settings document: [^;]+; [^;]+\\. It is generated: run the program that declares the settings again\\.?$`));
  expect(message).toContain('version');
  expect(message).toContain('environments');
});

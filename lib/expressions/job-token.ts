/** Every way to write the token that GitHub gives to a job. */
const TOKEN = /\bgithub\s*\.\s*token\b|\bgithub\s*\[\s*'token'\s*\]|\bsecrets\s*\.\s*GITHUB_TOKEN\b|\bsecrets\s*\[\s*'GITHUB_TOKEN'\s*\]/i;

/** Whether a text holds the token that GitHub gives to the job. */
export function holdsJobToken(text: string): boolean {
  return /token/i.test(text) && TOKEN.test(text);
}

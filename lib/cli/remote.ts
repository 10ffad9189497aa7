/** A repository as git names where it came from. */
export interface Remote {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

const PATH = /^\/*(?:.*\/)?([\w-]+)\/([\w.-]+?)(?:\.git)?\/*$/;

/** What stands behind `git remote get-url`; undefined for what is on no other machine. */
export function remoteOf(url: string): Remote | undefined {
  const { host, path } = parts(url.trim());
  const [, owner, name] = PATH.exec(path) ?? [];
  return host === '' || owner === undefined ? undefined : { host, owner, name };
}

function parts(url: string): { readonly host: string; readonly path: string } {
  if (/^(?:https?|ssh|git|git\+ssh):\/\//i.test(url)) {
    // Addresses of other schemes have hosts only where the URL standard knows the scheme.
    const parsed = URL.canParse(url) ? new URL(url.replace(/^[a-z+]+:/i, 'https:')) : undefined;
    return { host: parsed?.hostname ?? '', path: parsed?.pathname ?? '' };
  }
  // `git@github.com:acme/shop.git`, the short form of ssh.
  const [, host = '', path = ''] = /^(?:[^@/:\s]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(url) ?? [];
  return { host, path };
}

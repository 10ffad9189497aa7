import { likelyFirst } from './likely-branches';
import { Advisory, OnBranch, OtherCommit, OtherRepository, PublishedRelease, Tag } from './model';
import { Once } from './once';
import { GithubFailure } from '../client/failure';
import { GithubClient } from '../client/github-client';

/** An annotated tag may name another one; nobody nests more of them. */
const DEEPEST = 5;
const PAGE = 50;
/** Releases and tags are read from the newest: no more than this of them. */
const MOST_PAGES = 4;
/** Each branch that is looked at is one question. */
const MOST_BRANCHES = 30;

/** Reads repositories that are not the one that a command is about, such as those of actions. It asks, and never writes. */
export class OtherRepositories {
  private readonly repositories = new Once<OtherRepository | undefined>();
  private readonly commits = new Once<OtherCommit | undefined>();
  private readonly branches = new Once<OnBranch>();
  private readonly texts = new Once<string | undefined>();
  private readonly released = new Once<PublishedRelease[]>();

  public constructor(private readonly client: GithubClient) {}

  /** Undefined: there is none of this name, or the token does not see it. */
  public repository(owner: string, repo: string): Promise<OtherRepository | undefined> {
    return this.repositories.ask(keyOf(owner, repo), async () => {
      const found = await this.client.find('/repos/{owner}/{repo}', { owner, repo });
      if (!found) return undefined;
      const [nowOwner, name] = found.full_name.split('/');
      if (!found.owner || !found.default_branch) throw new GithubFailure(`GET /repos/${owner}/${repo}: GitHub does not say whose it is, or which branch is its default.`, { status: 0 });
      return { id: found.id, ownerId: found.owner.id, owner: nowOwner, name, archived: found.archived ?? false, defaultBranch: found.default_branch };
    });
  }

  /**
   * What `owner/repo@ref` runs: the commit of a tag, else of a branch, else itself. Annotated tags are followed. Undefined: there is no such ref.
   *
   * That a commit can be read does not say that it belongs to the repository: see `onBranch`.
   */
  public commit(owner: string, repo: string, ref: string): Promise<OtherCommit | undefined> {
    return this.commits.ask(keyOf(owner, repo, ref), async () => {
      if (/^[0-9a-f]{40}$/.test(ref)) {
        const found = await this.client.find('/repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: ref }, [404, 422]);
        return found && { sha: found.sha, ref: 'commit', object: found.sha };
      }
      return await this.named(owner, repo, 'tag', `tags/${ref}`) ?? await this.named(owner, repo, 'branch', `heads/${ref}`);
    });
  }

  /** The text of a file at a commit. Undefined: there is none at this path. */
  public text(owner: string, repo: string, path: string, sha: string): Promise<string | undefined> {
    return this.texts.ask(keyOf(owner, repo, path, sha), async () => {
      const found = await this.client.find('/repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: sha });
      if (!found || found.type !== 'file') return undefined;
      const problem = found.encoding !== 'base64' || found.content === undefined ? 'GitHub does not give its text, as of files larger than 1 MB' : undefined;
      const text = problem === undefined ? decoded(found.content!) : undefined;
      if (text === undefined) throw new GithubFailure(`${owner}/${repo}: '${path}' cannot be read: ${problem ?? 'it is not UTF-8'}.`, { status: 422 });
      return text;
    });
  }

  /** Those that are published, the newest first; 200 at most. */
  public releases(owner: string, repo: string): Promise<PublishedRelease[]> {
    return this.released.ask(keyOf(owner, repo), async () => {
      const found = await this.pages((page) => this.client.get('/repos/{owner}/{repo}/releases', { owner, repo, ...page }));
      return found.filter(({ draft }) => !draft).map(({ tag_name, published_at, immutable, prerelease, html_url }) => ({
        tag: tag_name, ...published_at ? { published: published_at } : {}, immutable: immutable ?? false, prerelease, url: html_url,
      }));
    });
  }

  /** The tags, in the order in which GitHub lists them; 200 at most. */
  public async tags(owner: string, repo: string): Promise<Tag[]> {
    const found = await this.pages((page) => this.client.get('/repos/{owner}/{repo}/tags', { owner, repo, ...page }));
    return found.map(({ name, commit }) => ({ name, sha: commit.sha }));
  }

  /**
   * A branch of the repository that has the commit.
   *
   * @param version the release it is said to be of, such as `v4.2.1`: branches of its line are asked first
   */
  public onBranch(owner: string, repo: string, sha: string, version?: string): Promise<OnBranch> {
    return this.branches.ask(keyOf(owner, repo, sha), async () => {
      const { defaultBranch } = await this.repository(owner, repo) ?? {};
      if (defaultBranch === undefined) return { isComplete: false };
      if (await this.isBehind(owner, repo, defaultBranch, sha)) return { branch: defaultBranch, isComplete: true };
      const names = (await this.client.get('/repos/{owner}/{repo}/branches', { owner, repo, per_page: 100 })).map(({ name }) => name);
      const others = likelyFirst(names.filter((name) => name !== defaultBranch), version);
      for (const branch of others.slice(0, MOST_BRANCHES)) {
        if (await this.isBehind(owner, repo, branch, sha)) return { branch, isComplete: true };
      }
      return { isComplete: names.length < 100 && others.length <= MOST_BRANCHES };
    });
  }

  /** Whether GitHub has an attestation of a release for what its tag names. Its signature is not looked at: `gh release verify` does that. */
  public async isAttested(owner: string, repo: string, { object }: OtherCommit): Promise<boolean> {
    const found = await this.client.find('/repos/{owner}/{repo}/attestations/{subject_digest}', { owner, repo, subject_digest: `sha1:${object}`, per_page: 1 });
    return (found?.attestations.length ?? 0) > 0;
  }

  /** What is known against a release of an action. */
  public async advisories(owner: string, repo: string, version: string): Promise<Advisory[]> {
    const action = `${owner}/${repo}`;
    const found = await this.client.get('/advisories', { owner, repo, ecosystem: 'actions', affects: `${action}@${version.replace(/^v(?=\d)/, '')}`, per_page: 100 });
    return found.filter(({ withdrawn_at }) => !withdrawn_at).map(({ ghsa_id, severity, summary, html_url, vulnerabilities }) => {
      const patched = vulnerabilities?.find((one) => one.package?.name?.toLowerCase() === action.toLowerCase())?.first_patched_version;
      return { id: ghsa_id, severity, summary, url: html_url, ...patched ? { patched } : {} };
    });
  }

  private async named(owner: string, repo: string, kind: 'tag' | 'branch', ref: string): Promise<OtherCommit | undefined> {
    const found = await this.client.find('/repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref });
    if (!found) return undefined;
    let { type, sha } = found.object;
    for (let depth = 0; type === 'tag' && depth < DEEPEST; depth++) {
      ({ type, sha } = (await this.client.get('/repos/{owner}/{repo}/git/tags/{tag_sha}', { owner, repo, tag_sha: sha })).object);
    }
    if (type !== 'commit') throw new GithubFailure(`${owner}/${repo}: '${ref}' names no commit.`, { status: 422 });
    return { sha, ref: kind, object: found.object.sha };
  }

  /** Whether the commit is the branch's last one or came before it. */
  private async isBehind(owner: string, repo: string, branch: string, sha: string): Promise<boolean> {
    // Files are listed on the first page alone, and can be more than an answer may have.
    const found = await this.client.find('/repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${branch}...${sha}`, per_page: 1, page: 2 });
    return found !== undefined && found.ahead_by === 0 && (found.status === 'behind' || found.status === 'identical');
  }

  private async pages<T>(read: (page: { per_page: number; page: number }) => Promise<readonly T[]>): Promise<T[]> {
    const all: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const found = await read({ per_page: PAGE, page });
      all.push(...found);
      if (found.length < PAGE) break;
    }
    return all;
  }
}

function keyOf(owner: string, repo: string, ...more: readonly string[]): string {
  return JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ...more]);
}

function decoded(content: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
  } catch {
    return undefined;
  }
}

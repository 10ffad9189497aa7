import { X509Certificate } from 'crypto';
import { found } from './found';
import { Github, GithubError } from '../../common/github';
import { Found } from '../engine/evidence';

interface Certificate { readonly rawBytes?: unknown }
interface Material { readonly certificate?: Certificate; readonly x509CertificateChain?: { readonly certificates?: readonly Certificate[] } }
interface Listed { readonly bundle?: { readonly verificationMaterial?: Material } | null }

/**
 * The workflow files of this repository that signed an attestation of something, and of which ref, as its certificates say. Whether the signature holds is verified by
 * `gh attestation verify` in the job that deploys: here it is seen early that there is none.
 */
export async function attestationsOf(github: Github, digest: string, server: string): Promise<Found<readonly string[]>> {
  const what = 'its attestations';
  const answer = await found(what, async () => {
    try {
      return (await github.get<{ attestations?: readonly Listed[] }>(`/attestations/${encodeURIComponent(digest)}?per_page=100`)).attestations ?? [];
    } catch (error) {
      // For a digest that nobody attested GitHub has no page.
      if (error instanceof GithubError && error.status === 404) return [];
      throw error;
    }
  });
  if ('unknown' in answer) return answer;
  const signers = answer.value.flatMap((one) => signerOf(one, `${server}/${github.repository}/`) ?? []);
  return { value: [...new Set(signers)] };
}

/** A certificate of GitHub Actions names the file of the workflow that signed, and the ref that it ran on: `https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
function signerOf({ bundle }: Listed, repository: string): string | undefined {
  const material = bundle?.verificationMaterial;
  const bytes = material?.certificate?.rawBytes ?? material?.x509CertificateChain?.certificates?.[0]?.rawBytes;
  if (typeof bytes !== 'string') return undefined;
  const names = namesIn(bytes);
  const name = /(?:^|, )URI:([^,]+)/.exec(names)?.[1];
  return name?.toLowerCase().startsWith(repository.toLowerCase()) ? name.slice(repository.length) : undefined;
}

function namesIn(bytes: string): string {
  try {
    return new X509Certificate(Buffer.from(bytes, 'base64')).subjectAltName ?? '';
  } catch {
    return '';
  }
}

import { Answer, NoAnswerError, Question } from '../../common/ask';
import { Variables } from '../../common/runner';
import { Samples } from '../configuration';
import { Found } from '../engine/evidence';

/** What programs ask Prometheus with. */
export interface Prometheus {
  /** The value of a query; undefined where there is no sample. What is no number, more than one series, or no answer is unknown. */
  value(address: string, query: string): Promise<Found<number | undefined>>;
  /** Whether a condition has a sample, and so is true. */
  holds(address: string, query: string): Promise<Found<boolean>>;
}

type Sample = readonly [number, string];
type Result = { readonly resultType?: string; readonly result?: unknown };

/** Prometheus, whose URLs stand in variables: beside `PROMETHEUS_URL`, `PROMETHEUS_URL_TOKEN` or `_USER` and `_PASSWORD` sign in. */
export function prometheusOf(variables: Variables, ask: (question: Question) => Promise<Answer>): Prometheus {
  const samples = async (address: string, query: string): Promise<Found<readonly number[]>> => {
    const url = variables[address];
    if (!url) return { unknown: `${address}, where the address of Prometheus belongs, is not set` };
    const credentials = credentialsOf(variables, address);
    try {
      // As a form: a query may be longer than an address.
      const answer = await ask({
        url: `${url.replace(/\/+$/, '')}/api/v1/query`,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept': 'application/json', ...credentials ? { authorization: credentials } : {} },
        body: new URLSearchParams({ query }).toString(),
      });
      return samplesIn(answer);
    } catch (error) {
      if (error instanceof NoAnswerError) return { unknown: `Prometheus: ${error.message}` };
      throw error;
    }
  };
  return {
    async value(address, query) {
      const found = await samples(address, query);
      if ('unknown' in found) return found;
      if (found.value.length > 1) return { unknown: `Prometheus has ${found.value.length} series for it, and a condition needs one: aggregate them` };
      const [value] = found.value;
      return value === undefined || Number.isFinite(value) ? { value } : { unknown: `its value is ${value}, which is no number` };
    },
    async holds(address, query) {
      const found = await samples(address, query);
      return 'unknown' in found ? found : { value: found.value.length > 0 };
    },
  };
}

/** Whether as much was measured as has to be. Undefined: it was. */
export async function tooFew(prometheus: Prometheus, address: string, samples: Samples | undefined): Promise<string | undefined> {
  if (!samples) return undefined;
  const measured = await prometheus.value(address, samples.query);
  if ('unknown' in measured) return `how much was measured is not known: ${measured.unknown}`;
  if (measured.value === undefined) return `nothing was measured, and at least ${samples.minimum} have to be`;
  return measured.value < samples.minimum ? `${measured.value} were measured, and at least ${samples.minimum} have to be` : undefined;
}

function credentialsOf(variables: Variables, address: string): string | undefined {
  const [token, user, password] = ['TOKEN', 'USER', 'PASSWORD'].map((name) => variables[`${address}_${name}`]);
  if (token) return `Bearer ${token}`;
  return user && password ? `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` : undefined;
}

function samplesIn({ status, body }: Answer): Found<readonly number[]> {
  const said = parsed(body);
  if (status !== 200 || said?.status !== 'success') return { unknown: `Prometheus answers ${status}${typeof said?.error === 'string' ? `: ${said.error.slice(0, 200)}` : ''}` };
  const { resultType, result } = (said.data ?? {}) as Result;
  if (resultType === 'scalar' && isSample(result)) return { value: [numberOf(result[1])] };
  if (resultType !== 'vector' || !Array.isArray(result)) return { unknown: 'Prometheus answers with something that is no value' };
  const samples = (result as { value?: unknown }[]).map((series) => series?.value);
  return samples.every(isSample) ? { value: samples.map((sample) => numberOf(sample[1])) } : { unknown: 'Prometheus answers with something that is no value' };
}

const isSample = (value: unknown): value is Sample => Array.isArray(value) && value.length === 2 && typeof value[1] === 'string';

/** Prometheus writes `+Inf`. */
const numberOf = (text: string): number => (/^[+-]?Inf$/.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : text.trim() === '' ? NaN : Number(text));

function parsed(body: Buffer): { status?: unknown; error?: unknown; data?: unknown } | undefined {
  try {
    return JSON.parse(body.toString()) as { status?: unknown } ?? undefined;
  } catch {
    return undefined;
  }
}

import { Hook, HookActionOptions, HookScriptOptions } from './hook';
import { httpScript } from './http-script';
import { CompositeAction } from '../../actions/inside';
import { Duration, calledAs, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Analysis } from '../analysis/analysis';
import { COUNT, LENGTH, TIMEOUT } from '../option-kinds';

/** What an address must answer. */
export interface HttpVerificationOptions {
  /**
   * The status.
   *
   * @default 200
   */
  readonly status?: number;
  /**
   * How often in a row it must answer so.
   *
   * @default 3
   */
  readonly times?: number;
  /**
   * How long from one question to the next.
   *
   * @default Duration.seconds(5)
   */
  readonly interval?: Duration;
  /**
   * How long it may take until it answers so.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}

/** What shows that what was deployed works. A release that is not verified goes no further. */
export class Verification {
  /**
   * Smoke tests: a script, which bash runs in the commit of the release. With a strategy that brings the release up beside what serves it runs there first, before the release gets any traffic:
   * `SLOT` says which slot that is, and `SLOT_SERVICE` is the Service that sends to it alone (`kubectl port-forward "service/$SLOT_SERVICE" …`). Afterwards both are empty.
   *
   * @param script one or more lines
   * @param options name, variables, how long it may take: ten minutes, unless it is said
   */
  public static smoke(script: string, options: HookScriptOptions = {}): Verification {
    const hook = calledAs('Verification.smoke', 'Hook.script', () => Hook.script(script, options));
    return new Verification({ hook, name: 'Smoke tests', ofSlot: true }, hook._timeout);
  }

  /**
   * An action of the repository.
   *
   * @param action the action, which fails when something is wrong
   * @param options name, inputs, how long it may take
   */
  public static action(action: CompositeAction, options: HookActionOptions = {}): Verification {
    const hook = calledAs('Verification.action', 'Hook.action', () => Hook.action(action, options));
    return new Verification({ hook, name: 'Verify', ofSlot: true }, hook._timeout);
  }

  /**
   * An address that answers, several times in a row.
   *
   * @param url `https://…`
   * @param options what it must answer, and how soon
   */
  public static http(url: string, options: HttpVerificationOptions = {}): Verification {
    expectArgument('Verification.http', url, kinds.made((value) => typeof value === 'string' && (/^https?:\/\/\S+$/.test(value) || value.startsWith('${')), "an address, such as 'https://shop.example.com/healthz'"), 'the address');
    const { status = 200, times = 3, interval = Duration.seconds(5), timeout = Duration.minutes(10) } = expectOptions('Verification.http', url, options, HTTP);
    const hook = Hook.script(httpScript, { timeout, env: { ADDRESS: url, EXPECTED: status, TIMES: times, INTERVAL: interval.toSeconds() } });
    return new Verification({ hook, name: 'Ask whether it answers', ofSlot: false }, timeout);
  }

  /**
   * An analysis that must be a success.
   *
   * @param analysis what is measured
   */
  public static analysis(analysis: Analysis): Verification {
    expectArgument('Verification.analysis', analysis, kinds.made((value) => value instanceof Analysis, "an Analysis, such as new Analysis('error-rate', { … })"), 'it');
    return new Verification({ analysis }, Duration.minutes(Math.ceil(analysis.duration().toMinutes()) + 5));
  }

  /** Whether it can be asked of a slot that does not serve yet: an address and a metric are those of what serves. @internal */
  public readonly _parts: { readonly hook: Hook; readonly name: string; readonly ofSlot: boolean } | { readonly analysis: Analysis };
  /** @internal */
  public readonly _longest: Duration;

  private constructor(parts: Verification['_parts'], longest: Duration) {
    this._parts = parts;
    this._longest = longest;
  }
}

const HTTP = optionTable({
  status: kinds.made((value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599, 'a status of HTTP, such as 200'),
  times: COUNT,
  interval: LENGTH,
  timeout: TIMEOUT,
});

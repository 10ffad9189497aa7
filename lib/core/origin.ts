import { HostFrame, hostFrameOf, hostFrames, inOtherLanguage } from './private/host-frame';
import { userFrameOf } from './private/user-frame';
import { SourceLocation } from './source-location';

/** Something that knows its own path. @internal */
export interface Part {
  _path(): string;
}

/** A place in a file that was read. There are so many that it is worked out when somebody asks. @internal */
export interface ReadPlace {
  /** The place itself. */
  readonly read: SourceLocation;
  /** Where the parts of it stand there, such as `with.cache`. */
  partAt?(key: string): SourceLocation | undefined;
}

interface Trace extends Partial<ReadPlace> {
  readonly stack?: string;
  /** The stack on the other side, where the program is written in another language. */
  host?: readonly HostFrame[];
}

/** Deep enough to leave the constructors of a user's own construct library, and no deeper: there is one for every step. */
const DEPTH = 14;

function traceAbove(caller: Function): Trace {
  const trace: Trace = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEPTH;
  Error.captureStackTrace(trace, caller);
  Error.stackTraceLimit = limit;
  const host = hostFrames();
  if (host !== undefined) trace.host = host;
  return trace;
}

/**
 * Where something was declared: the construct path and the line of the user's program.
 *
 * The line is worked out when somebody asks for it. A synthesis without findings never pays for it.
 */
export class Origin {
  /**
   * The place that is being declared right now.
   *
   * @param path the construct path, such as `ci-cd/test`
   */
  public static here(path: string): Origin {
    return new Origin(path, traceAbove(Origin.here));
  }

  /** The place that is being declared right now, of a part whose path is known later. @internal */
  public static _part(part: Part): Origin {
    return new Origin(part, traceAbove(Origin._part));
  }

  /** A place whose line nobody knows. @internal */
  public static _unknown(path: string): Origin {
    return new Origin(path, {});
  }

  /** A place in a file that was read: nobody declared it. @internal */
  public static _read(path: string, location: SourceLocation): Origin {
    return new Origin(path, { read: location });
  }

  /** The same, of one that knows its parts. @internal */
  public static _readAt(path: string, place: ReadPlace): Origin {
    return new Origin(path, place);
  }

  /** The place that a stack tells of: of an error, which is thrown far below the call that it is about. @internal */
  public static _from(path: string, stack: string | undefined): Origin {
    return new Origin(path, { stack, host: hostFrames() });
  }

  private readonly named: string | Part;
  private readonly trace: Trace;

  private constructor(named: string | Part, trace: Trace) {
    this.named = named;
    this.trace = trace;
  }

  /** Whether it is a place in a file that was read: nobody declared it. @internal */
  public get _isRead(): boolean {
    return this.trace.read !== undefined;
  }

  /**
   * The place of a part of it, as near as it is known: the thing itself where a program declares it.
   *
   * @param key of the part, such as `uses` or `with.cache`
   * @internal
   */
  public _at(key: string): Origin {
    const read = this.trace.partAt?.(key);
    return read ? new Origin(this.named, { read }) : this;
  }

  /** The construct path, such as `ci-cd/test`, followed by the part of it where one is meant (`ci-cd/test/steps[2]`). */
  public get path(): string {
    return typeof this.named === 'string' ? this.named : this.named._path();
  }

  /**
   * The user's source line. Undefined where no frame of the user's own is on the stack, and in a program of another language that does not tell:
   * Python and Java do when the environment variable `JSII_HOST_STACK_TRACES` is `1`.
   */
  public get location(): SourceLocation | undefined {
    if (this.trace.read !== undefined) return this.trace.read;
    return inOtherLanguage() ? hostFrameOf(this.trace.host) : userFrameOf(this.trace.stack ?? '');
  }

  /**
   * The same source line under another path: for a part of a construct that was declared with it.
   *
   * @param path the path of the part
   */
  public at(path: string): Origin {
    return new Origin(path, this.trace);
  }
}

import { Argument } from './shell';
import { Value, concat } from './value';

/** Puts words together: what stands without quotes is split at blanks, as far as it is known. */
export class Fields {
  private readonly done: Argument[] = [];
  private value: Value = [];
  private started = false;
  private split = false;

  public quoted(value: Value): void {
    this.value = concat(this.value, value);
    this.started = true;
  }

  public unquoted(value: Value): void {
    for (const piece of value) {
      if (typeof piece === 'string') {
        this.text(piece);
      } else {
        this.value = concat(this.value, [piece]);
        this.started = true;
        this.split = true;
      }
    }
  }

  private text(text: string): void {
    text.split(/[ \t\n]+/).forEach((word, i) => {
      if (i > 0) this.end();
      if (word !== '') this.quoted([word]);
    });
  }

  /** Several words, the first of which goes on and the last of which may. */
  public several(values: readonly Value[]): void {
    values.forEach((value, i) => {
      if (i > 0) this.end();
      this.quoted(value);
    });
  }

  public end(): void {
    if (this.started) this.done.push({ value: this.value, split: this.split });
    this.value = [];
    this.started = false;
    this.split = false;
  }

  public all(): readonly Argument[] {
    this.end();
    return this.done;
  }
}

/** Asks each question once, whoever asks it. One that failed may be asked again. */
export class Once<T> {
  private readonly answers = new Map<string, Promise<T>>();

  public ask(key: string, question: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    if (known) return known;
    const asked = question();
    this.answers.set(key, asked);
    asked.catch(() => this.answers.delete(key));
    return asked;
  }
}

/**
 * Base class of the project's errors. A process has two copies of each class, the server's and the one in Next's
 * bundle, and one copy may catch what the other throws. So `instanceof` compares the name that a class carries, not the
 * class itself. Extend it instead of `Error`, always with an `errorName`: class names do not survive the bundler.
 */
export abstract class OwnError extends Error {
  static readonly errorName: string = "OwnError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.errorName;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!(value instanceof Error)) return false;
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked about, which need not be this one
    const { errorName } = this;
    let made: object | null = Object.getPrototypeOf(value);
    while (made && (made.constructor as Partial<typeof OwnError>).errorName !== errorName)
      made = Object.getPrototypeOf(made);
    return made !== null;
  }
}

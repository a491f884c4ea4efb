/**
 * An error of the project's own. In one process there are two copies of each class, the server's and the one in Next's
 * bundle, and what one throws the other may catch. So `instanceof` asks for the name that a class carries, not for the very
 * class. To be extended instead of `Error`, each time with an `errorName`: class names do not outlive the bundler.
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

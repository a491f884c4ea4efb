/**
 * Whether a client accepts gzip.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function takesGzip(header: string | string[] = ""): boolean {
  const weights = new Map(
    String(header)
      .toLowerCase()
      .split(",")
      .map((entry) => {
        const [coding = "", ...parameters] = entry.split(";").map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith("q="));
        return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

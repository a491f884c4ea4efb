/**
 * Text as a streamed body, produced as fast as it is consumed.
 * @param first chunk, already taken
 */
export function textStream(
  text: AsyncGenerator<string, undefined>,
  first?: string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => void (first === undefined || controller.enqueue(encoder.encode(first))),
    pull: async (controller) => {
      const { value, done } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await text.return(undefined)),
  });
}

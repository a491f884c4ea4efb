/** The events of an event stream, as they arrive. */
export async function* eventsOf(response: Response): AsyncGenerator<Record<string, unknown>> {
  let text = "";
  for await (const piece of response.body ?? []) {
    text += Buffer.from(piece as Uint8Array).toString();
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith("data: ")) yield JSON.parse(event.slice("data: ".length));
    }
  }
}

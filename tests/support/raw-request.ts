import { connect } from "node:net";

/**
 * Writes raw text to a server's socket, for requests that no HTTP client would send.
 * @returns everything received until the server closes the connection
 */
export function rawRequest(url: string, lines: string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

/** Sends a request piece by piece until the server closes the connection. @returns what it answered */
export function trickle(
  url: string,
  { head, piece, everyMs }: { head: string; piece: string; everyMs: number },
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(head));
    const timer = setInterval(() => socket.write(piece), everyMs);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.once("close", () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

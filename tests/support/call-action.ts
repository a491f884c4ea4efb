import type { RunningServer } from "./start-server";

type ActionCall = {
  /** The page that uses the action. */
  page: string;
  /** Its id in the build's manifest. */
  id: string;
  args: unknown[];
  headers: Record<string, string>;
};

/** A form's fields as an action's argument. */
export function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** Calls a server action over HTTP, as React's client does. */
export function callAction(
  server: RunningServer,
  { page, id, args, headers }: ActionCall,
): Promise<Response> {
  const body = new FormData();
  const encoded = args.map((arg, index) => {
    if (!(arg instanceof FormData)) return arg;
    for (const [name, value] of arg) body.append(`_${index + 1}_${name}`, value);
    return `$K${index + 1}`;
  });
  body.append("0", JSON.stringify(encoded));
  return fetch(server.url + page, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: server.url, ...headers, "Next-Action": id, Accept: "text/x-component" },
    body,
  });
}

// Calls that carry plain JSON, typed by the description of the interface: addresses, parameters, bodies and answers.

import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../api/schema";
import type { Address, Ask } from "./server";

export type Calls = Client<paths, "application/json">;

/** What an answer may be read from. A refusal never comes this far: asking throws it. */
interface Answered<T> {
  data?: T;
}

/** Asks under the session that is open. */
export function makeCalls(ask: Ask): Calls {
  const asks = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === "GET" ? "" : await request.text();
    const answer = await ask(request.method, (pathname.slice("/api".length) + search) as Address, body === "" ? undefined : body);
    return answer === "" ? new Response(null, { status: 204 }) : new Response(answer);
  };
  // Where the workspace stands is the server's business: only the path is asked for.
  return createClient<paths, "application/json">({ baseUrl: "https://onward.invalid", fetch: asks });
}

/** The body of an answer. */
export async function answered<T>(call: Promise<Answered<T>>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

/** Waits for an answer that says nothing. */
export async function done(call: Promise<Answered<unknown>>): Promise<void> {
  await call;
}

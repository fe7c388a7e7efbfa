// What the screens may ask of national mappings: services are asked to describe themselves, and what they answer goes into
// the directory. Nothing here is sealed.

import type { components } from "../api/schema";
import { Problem } from "./contract";
import type { Ask, ServiceEntry } from "./directory";

type Schemas = components["schemas"];

export type AnswerListed = Schemas["AnswerListed"];
export type AnswerRead = Schemas["AnswerRead"];
export type AnswerState = Schemas["AnswerState"];
export type AskService = Schemas["AskService"];
export type ChangeMapping = Schemas["ChangeMapping"];
export type Completion = Schemas["Completion"];
export type MappingListed = Schemas["MappingListed"];
export type MappingRead = Schemas["MappingRead"];
export type OpenLinks = Schemas["OpenLinks"];
export type OpenMapping = Schemas["OpenMapping"];
export type SnapshotListed = Schemas["SnapshotListed"];

export interface Mappings {
  /** Those that we keep, the newest first. */
  list(): Promise<MappingListed[]>;
  /** Answers its id. */
  open(mapping: OpenMapping): Promise<string>;
  read(mapping: string): Promise<MappingRead>;
  /** With an end that has passed it is closed. */
  change(mapping: string, change: ChangeMapping): Promise<void>;
  /** As it was read, and only as long as nothing of it was published. */
  remove(mapping: MappingListed): Promise<void>;
  /** Each gets a mail with a link of its own. */
  ask(mapping: string, services: readonly AskService[]): Promise<void>;
  /** Answers how many services were reminded. */
  remind(mapping: string): Promise<number>;
  publish(mapping: string): Promise<SnapshotListed>;

  answer(mapping: string, answer: string): Promise<AnswerRead>;
  /** Writes over the version that was read, 0 for a new one. */
  keepAnswer(mapping: string, answer: string, version: number, entry: ServiceEntry): Promise<void>;
  /** As it was read: what was answered since stays. */
  removeAnswer(mapping: string, answer: string, version: number): Promise<void>;
  /** A link to hand over by another way than mail. Shown once. */
  link(mapping: string, answer: string): Promise<string>;
  /** Every link of an answer stops working at once. */
  withdrawLinks(mapping: string, answer: string): Promise<void>;
  /** Answers whether it waits for the network's office. */
  takeOver(mapping: string, answer: string): Promise<{ waits: boolean }>;

  /** Where everybody reads what was published: the origin of the public pages. */
  publicOrigin(): Promise<string>;
}

/** What cannot be is refused under one code for everything: which step it was says what to do. */
async function during<T>(step: string, asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (thrown) {
    throw thrown instanceof Problem && thrown.code === "not_valid" ? new Problem(`mapping_${step}`, thrown.detail) : thrown;
  }
}

/** Mappings over the interface. */
export function makeMappings(ask: Ask): Mappings {
  const send = async <T>(method: string, path: string, body?: unknown) => {
    const answer = await ask(method, path, body === undefined ? undefined : JSON.stringify(body));
    return (answer === "" ? undefined : JSON.parse(answer)) as T;
  };
  const of = (mapping: string, rest = "") => `/mappings/${mapping}${rest}`;
  return {
    list: () => send("GET", "/mappings"),
    open: async (mapping) => (await during("open", send<{ id: string }>("POST", "/mappings", mapping))).id,
    read: (mapping) => send("GET", of(mapping)),
    change: (mapping, change) => during("open", send("PUT", of(mapping), change)),
    remove: ({ id, written }) => during("remove", send("DELETE", of(id, `?written=${written}`))),
    ask: (mapping, services) => during("ask", send("POST", of(mapping, "/invitations"), { services })),
    remind: async (mapping) => (await send<{ services: number }>("POST", of(mapping, "/reminders"))).services,
    publish: (mapping) => during("publish", send("POST", of(mapping, "/snapshots"))),
    answer: (mapping, answer) => send("GET", of(mapping, `/answers/${answer}`)),
    keepAnswer: (mapping, answer, version, entry) => during("answer", send("PUT", of(mapping, `/answers/${answer}`), { version, entry })),
    removeAnswer: (mapping, answer, version) => send("DELETE", of(mapping, `/answers/${answer}?version=${version}`)),
    link: async (mapping, answer) => (await send<{ link: string }>("POST", of(mapping, `/answers/${answer}/link`))).link,
    withdrawLinks: (mapping, answer) => send("DELETE", of(mapping, `/answers/${answer}/link`)),
    takeOver: (mapping, answer) => send("POST", of(mapping, `/answers/${answer}/service`)),
    // The open interface says of itself who publishes it, and where.
    publicOrigin: async () => (await send<{ publisher: { website: string } }>("GET", "/hsds")).publisher.website,
  };
}

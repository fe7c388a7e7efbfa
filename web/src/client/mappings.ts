// What the screens may ask of national mappings: services are asked to describe themselves, and what they answer goes into
// the directory. Nothing here is sealed.

import type { components } from "../api/schema";
import { answered, done, type Calls } from "./calls";
import { Problem } from "./contract";
import type { ServiceEntry } from "./directory";
import type { Ask } from "./server";

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
export function makeMappings(calls: Calls, ask: Ask): Mappings {
  const of = (mapping: string) => ({ params: { path: { mapping } } });
  const given = (mapping: string, answer: string) => ({ mapping, answer });
  return {
    list: () => answered(calls.GET("/api/mappings")),
    open: async (mapping) => (await answered(calls.POST("/api/mappings", { body: mapping }))).id,
    read: (mapping) => answered(calls.GET("/api/mappings/{mapping}", of(mapping))),
    change: (mapping, change) => done(calls.PUT("/api/mappings/{mapping}", { ...of(mapping), body: change })),
    remove: ({ id, written }) => during("remove", done(calls.DELETE("/api/mappings/{mapping}", { params: { path: { mapping: id }, query: { written } } }))),
    ask: (mapping, services) => done(calls.POST("/api/mappings/{mapping}/invitations", { ...of(mapping), body: { services: [...services] } })),
    remind: async (mapping) => (await answered(calls.POST("/api/mappings/{mapping}/reminders", of(mapping)))).services,
    publish: (mapping) => during("publish", answered(calls.POST("/api/mappings/{mapping}/snapshots", of(mapping)))),
    answer: (mapping, answer) => answered(calls.GET("/api/mappings/{mapping}/answers/{answer}", { params: { path: given(mapping, answer) } })),
    keepAnswer: (mapping, answer, version, entry) =>
      during("answer", done(calls.PUT("/api/mappings/{mapping}/answers/{answer}", { params: { path: given(mapping, answer) }, body: { version, entry } }))),
    removeAnswer: (mapping, answer, version) =>
      done(calls.DELETE("/api/mappings/{mapping}/answers/{answer}", { params: { path: given(mapping, answer), query: { version } } })),
    link: async (mapping, answer) => (await answered(calls.POST("/api/mappings/{mapping}/answers/{answer}/link", { params: { path: given(mapping, answer) } }))).link,
    withdrawLinks: (mapping, answer) => done(calls.DELETE("/api/mappings/{mapping}/answers/{answer}/link", { params: { path: given(mapping, answer) } })),
    takeOver: (mapping, answer) => answered(calls.POST("/api/mappings/{mapping}/answers/{answer}/service", { params: { path: given(mapping, answer) } })),
    // The open interface says of itself who publishes it, and where; it has a description of its own.
    publicOrigin: async () => (JSON.parse(await ask("GET", "/hsds")) as { publisher: { website: string } }).publisher.website,
  };
}

// Absurd but well-formed values: no screen breaks on them. Each screen below is given many of each type that it shows,
// made from the generated types; a wire type that no screen here shows must be named as one that none shows.

import type { Component } from "svelte";
import { createRawSnippet } from "svelte";
import { render } from "svelte/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SafeContact } from "./client/types/SafeContact";
import Changes from "./directory/Changes.svelte";
import Conflict from "./directory/Conflict.svelte";
import Country from "./directory/Country.svelte";
import Differences from "./directory/Differences.svelte";
import Doubles from "./directory/Doubles.svelte";
import Doubts from "./directory/Doubts.svelte";
import Fact from "./directory/Fact.svelte";
import Kept from "./directory/Kept.svelte";
import Organisation from "./directory/Organisation.svelte";
import PreviewPane from "./directory/PreviewPane.svelte";
import Service from "./directory/Service.svelte";
import ServiceCard from "./directory/ServiceCard.svelte";
import Services from "./directory/Services.svelte";
import StillRight from "./directory/StillRight.svelte";
import Waiting from "./directory/Waiting.svelte";
import { Extremes, namesOf } from "./extreme-values";
import { waits } from "./extreme-waits";
import CorrectPage from "./handover/CorrectPage.svelte";
import NoneBefore from "./handover/NoneBefore.svelte";
import HandoverPage from "./handover/HandoverPage.svelte";
import Sheet from "./handover/Sheet.svelte";
import SafeContactFrame from "./handover/SafeContactFrame.svelte";
import Enrolled from "./joining/Enrolled.svelte";
import KitSheet from "./joining/KitSheet.svelte";
import Answer from "./mappings/Answer.svelte";
import Asked from "./mappings/Asked.svelte";
import Closing from "./mappings/Closing.svelte";
import Ending from "./mappings/Ending.svelte";
import Figures from "./mappings/Figures.svelte";
import HandLink from "./mappings/HandLink.svelte";
import Mapping from "./mappings/Mapping.svelte";
import Mappings from "./mappings/Mappings.svelte";
import Snapshots from "./mappings/Snapshots.svelte";
import MemberList from "./network/MemberList.svelte";
import { workingFacts, type Calendar } from "./network/working";
import ReferralPage from "./referrals/ReferralPage.svelte";
import UndoNote from "./referrals/UndoNote.svelte";
import Priorities from "./send/Priorities.svelte";
import { session } from "./session.svelte";
import Rows from "./today/Rows.svelte";
import Today from "./today/Today.svelte";
import DueChip from "./ui/DueChip.svelte";
import Facts from "./ui/Facts.svelte";
import Zoned from "./ui/Zoned.svelte";
import { LANGUAGES, wording } from "./wording/wording.svelte";

vi.mock("./ui/Loading.svelte", () => import("./extreme-loading.svelte"));

/** So many of each: a choice among more goes on where the last one stopped. */
const MANY = 24;

const extremes = new Extremes();
const never = () => new Promise<never>(() => undefined);
/** Something that a page waits for, and that is there at once. */
const settled = (value: unknown) => Object.assign(Promise.resolve(value), { settled: value });
const pause = () => new Promise((done) => setTimeout(done, 0));
const id = "AAAAAAAAAAAAAAAAAAAAAA";
const children = createRawSnippet(() => ({ render: () => "<p></p>" }));

/** What the screens ask at once, answered with extremes; everything else never comes. */
const told: Record<string, unknown> = {
  waysAt: ({ ways }: SafeContact) => ways.map(() => extremes.client("WayNow")),
  reachAt: () => extremes.client("Reach"),
  urgeAt: () => extremes.client("Urge"),
  leftAfter: (contact: SafeContact) => contact,
  previewCorrection: () => extremes.client("HandedOver"),
  today: () => settled(extremes.client("Today")),
  open: () => settled(extremes.client("Opened")),
  calendarOf: () => settled(extremes.api("Calendar")),
  directory: {
    service: () => settled(extremes.api("ServiceKept")),
    services: () => settled([extremes.api("ServiceListed")]),
    settings: () => settled(extremes.api("DirectorySettings")),
    organisation: () => settled(extremes.api("OrganisationKept")),
    facts: () => settled([extremes.api("CountryFact")]),
    doubts: () => settled(extremes.api("FactDoubts")),
    doubles: () => settled(extremes.api("Doubles")),
    proposals: () => settled([extremes.api("Proposed"), extremes.api("Proposed")]),
    changes: () => settled([extremes.api("FieldChange"), extremes.api("FieldChange")]),
  },
  mappings: {
    list: () => settled([extremes.api("MappingListed")]),
    read: () => settled(extremes.api("MappingRead")),
    answer: () => settled(extremes.api("AnswerRead")),
    publicOrigin: () => settled("https://help.example"),
  },
  telephone: () => [extremes.client("TelephonePart"), extremes.client("TelephonePart")],
  members: () => [extremes.client("Member")],
  policy: () => extremes.client("Policy"),
  missing: () => [extremes.client("Missing")],
  passed: () => [extremes.client("Missing")],
  hasPassed: () => true,
  isMinor: () => true,
  isEmail: () => true,
  isWebsite: () => true,
  now: () => 0,
  onChange: () => () => undefined,
  channel: () => "tabs",
};

interface Screen {
  readonly component: unknown;
  readonly props: () => Record<string, unknown>;
}
const screen = (component: unknown, props: () => Record<string, unknown>): Screen => ({ component, props });
const open = () => ({ id, opened: extremes.client("Opened"), step: undefined, conflict: undefined, busy: false, reload: never, take: never });

const SCREENS: Readonly<Record<string, Screen>> = {
  Today: screen(Today, () => ({})),
  Sheet: screen(Sheet, () => ({ referral: id })),
  Service: screen(Service, () => ({ service: id })),
  Country: screen(Country, () => ({})),
  Doubts: screen(Doubts, () => ({})),
  Rows: screen(Rows, () => ({ id: "rows", title: "Rows", group: extremes.client("Group"), whole: never })),
  ReferralPage: screen(ReferralPage, () => ({ open: open() })),
  HandoverPage: screen(HandoverPage, () => ({ open: open() })),
  CorrectPage: screen(CorrectPage, () => ({ open: open(), handed: extremes.client("HandedOver") })),
  SafeContactFrame: screen(SafeContactFrame, () => ({ contact: extremes.client("SafeContact"), beside: extremes.client("Person"), doubt: null, side: "receiver", other: "Northlight", paper: true })),
  UndoNote: screen(UndoNote, () => ({ row: extremes.client("ReferralRow"), undone: never })),
  MemberList: screen(MemberList, () => ({ members: [extremes.client("Member"), extremes.client("Member")] })),
  KitSheet: screen(KitSheet, () => ({ kit: extremes.client("Kit"), invitation: { network: "Lantern", organisation: "Northlight" }, back: never })),
  Enrolled: screen(Enrolled, () => ({ identity: { ...extremes.client<object>("Identity"), words: ["one"] } })),
  Priorities: screen(Priorities, () => ({ form: { priority: "p2" }, dates: { p1: extremes.client("Dates"), p2: extremes.client("Dates"), p3: extremes.client("Dates") } })),
  NoneBefore: screen(NoneBefore, () => ({ contact: extremes.client("SafeContact"), other: "Northlight", by: extremes.client("Moment") })),
  DueChip: screen(DueChip, () => ({ now: 0, by: extremes.client("Moment"), label: "Answer" })),
  Zoned: screen(Zoned, () => ({ at: extremes.client("Moment") })),
  ServiceCard: screen(ServiceCard, () => ({ ...extremes.api<object>("ServiceFound"), whole: true })),
  PreviewPane: screen(PreviewPane, () => ({ preview: extremes.api("Preview"), organisation: "Northlight", failed: false })),
  Differences: screen(Differences, () => ({ before: extremes.api("ServiceEntry"), after: extremes.api("ServiceEntry"), names: ["Before", "After"], id: "differences" })),
  Conflict: screen(Conflict, () => ({ children, keepMine: never, takeTheirs: never })),
  Fact: screen(Fact, () => ({ fact: extremes.api("CountryFact"), id: "fact", place: undefined, children })),
  Kept: screen(Kept, () => ({ settings: extremes.api("DirectorySettings") })),
  Organisation: screen(Organisation, () => ({ kept: extremes.api("OrganisationKept") })),
  Calendar: screen(Facts, () => ({ facts: workingFacts(extremes.api<Calendar>("Calendar"), "Not/A_Zone", 0) })),
  Snapshots: screen(Snapshots, () => ({ mapping: id, snapshots: [extremes.api("SnapshotListed")], taken: 1e21, done: never })),
  Asked: screen(Asked, () => ({ mapping: id, answers: [extremes.api("AnswerListed"), extremes.api("AnswerListed")], open: true, done: never })),
  Ending: screen(Ending, () => ({ mapping: extremes.api("MappingListed"), published: false, open: true, done: never })),
  Figures: screen(Figures, () => ({ completion: extremes.api("Completion") })),
  Doubles: screen(Doubles, () => ({})),
  Changes: screen(Changes, () => ({ service: id })),
  Services: screen(Services, () => ({})),
  StillRight: screen(StillRight, () => ({ service: extremes.api("ServiceListed"), close: never, confirmed: never })),
  Waiting: screen(Waiting, () => ({})),
  Mappings: screen(Mappings, () => ({})),
  Mapping: screen(Mapping, () => ({ mapping: id })),
  Answer: screen(Answer, () => ({ mapping: id, answer: id })),
  HandLink: screen(HandLink, () => ({ mapping: id, answer: extremes.api("AnswerListed"), links: extremes.api("OpenLinks"), closes: extremes.api("Moment"), done: never })),
  Closing: screen(Closing, () => ({ at: extremes.api("Moment") })),
};

const words = (text: string) => text.trim().split(/\s+/);

/** Types that no screen above shows. A new one fails here until a screen shows it, or it is named with why none does. */
const NOT_HERE: Readonly<Record<"client" | "api", readonly string[]>> = {
  client: [
    // Questions to the client, and what is told between it and the server.
    ...words("Looking TodayPart Outdated Offset ZoneClock"),
    // Faults of a form: a field's name and a code.
    ...words("Missing Problem"),
    // Told to a page after it is shown: how far somebody has joined; and codes that the client has read.
    ...words("Joining JoiningState PublicKey RecordId Urge"),
  ],
  api: [
    // What is asked or told, and never shown.
    ...words("AnswerKept AskBodies AskService AskServices ChangeMapping Cosign DecideDouble DecideFact Decision DoubtRead Invite KeepAnswer KeepOrganisation KeepService NewEntry OpenMapping"),
    ...words("Reminded SayFact Search ServicesAsked SignEnrolment SignIn EntryTaken TakenOver Verdict"),
    // What the client reads, checks and shows as types of its own.
    ...words("Accepted Changed Cosignature DeviceMac Enrolment EnrolmentSigned Entry EntryBody EntryId Epoch Grant Invitation InvitationId InvitationState Joining"),
    ...words("LastEntry Locator LogPage Nonce OrganisationCalendar OrganisationType PublicKey Recipient Referral ReferralId Renewed Sealed SealedKeyring"),
    ...words("Seat Session Sha256 Signature Signed SignedHead StoredEntry"),
    // A failure, by its code, and by the fields that were filled in wrongly.
    ...words("Code FieldProblem Missing Problem"),
    // What comes of a press: an id, a link, a number; services that were found are shown above.
    ...words("AnswerLink ChangeTaken FoundServices MappingOpened"),
    // What public pages and the open data give. No screen of the workspace asks for it.
    ...words("Comparison CountryFigures Counts DirectoryFigures FieldChanged FreshnessCounts ServiceChanged ServiceNamed"),
  ],
};

describe("a screen", () => {
  beforeAll(async () => {
    await wording.choose(LANGUAGES[0]);
    const workspace = new Proxy(told, { get: (known, name) => known[String(name)] ?? new Proxy(never, { get: () => never }) });
    Object.defineProperty(session, "workspace", { get: () => workspace });
    session.shown = { at: "open", identity: { role: "contact", organisation: extremes.client("Member"), network: "Lantern" } };
  });

  for (const [name, { component, props }] of Object.entries(SCREENS)) {
    it(`${name} shows what it can of absurd values`, { timeout: 60_000 }, async () => {
      for (let some = 0; some < MANY; some++) {
        const given = props();
        // eslint-disable-next-line @typescript-eslint/no-explicit-any -- components of every kind of properties
        const html = () => render(component as Component<any>, { props: given }).body;
        const shows = () => {
          waits.met = [];
          expect(html, JSON.stringify(given).slice(0, 2_000)).not.toThrow();
        };
        waits.known = [];
        shows();
        // A page that asks several times before it shows anything is shown once more with what it waited for.
        if (waits.met.length === 0) continue;
        waits.known = await Promise.all(waits.met.map((value) => Promise.race([value, pause()])));
        expect(waits.known, "what it waits for comes").not.toContain(undefined);
        shows();
      }
    });
  }

  it("shows every wire type, or it is known that none does", () => {
    const unmet = (source: "client" | "api") => namesOf(source).filter((name) => !extremes.made[source].has(name));
    expect(unmet("client"), "of the client's view").toEqual([...NOT_HERE.client].toSorted());
    expect(unmet("api"), "of the interface").toEqual([...NOT_HERE.api].toSorted());
  });
});

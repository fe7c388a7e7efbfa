import { beforeEach, describe, expect, it } from "vitest";
import { Attempts, type Attempt, type AttemptStore, type EntryRecipe } from "./attempts";
import { Problem } from "./contract";

/** A server with one log, which looks for an entry before anything else, and a line that loses answers when told so. */
class ToldServer {
  log: string[] = ["enquiry"];
  clock = 0;
  loses: "nothing" | "request" | "answer" = "nothing";
  /** What it says instead of what is true, once. */
  lies: string[] = [];
  received: string[] = [];

  send(body: string): void {
    this.received.push(body);
    if (this.loses === "request") throw new Problem("offline");
    const lie = this.lies.shift();
    const answer = lie ?? this.#take(body);
    if (this.loses === "answer") throw new Problem("offline");
    if (answer !== "taken it") throw new Problem(answer);
  }

  #take(body: string): string {
    const { entry, prev, at } = JSON.parse(body) as { entry: string; prev: string; at: number };
    if (this.log.includes(entry)) return "taken it";
    if (this.clock - at > 5) return "clock_off";
    if (this.log.at(-1) !== prev) return "overtaken";
    this.log.push(entry);
    return "taken it";
  }
}

/** The device, which all tabs share. */
class ToldDevice implements AttemptStore {
  note = "[]";
  writes = 0;
  #turns = new Map<string, Promise<unknown>>();

  read(): Promise<Attempt[]> {
    return Promise.resolve(JSON.parse(this.note) as Attempt[]);
  }

  write(attempts: Attempt[]): Promise<void> {
    this.writes += 1;
    this.note = JSON.stringify(attempts);
    return Promise.resolve();
  }

  inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(name) ?? Promise.resolve()).then(run, run);
    this.#turns.set(name, turn);
    return turn;
  }
}

describe("an attempt", () => {
  let server: ToldServer;
  let device: ToldDevice;
  let made = 0;
  let list = 3;
  let mayMake = true;

  beforeEach(() => {
    server = new ToldServer();
    device = new ToldDevice();
    made = 0;
    list = 3;
    mayMake = true;
  });

  /** What a tab says; each has its own memory, and only the device in common. */
  const way = (words: string, more: Partial<EntryRecipe> = {}): EntryRecipe => ({
    id: "draft-1",
    words,
    measureList: () => Promise.resolve(list),
    findStanding: (_, entries) => {
      if (server.loses !== "nothing") return Promise.reject(new Problem("offline"));
      return Promise.resolve(entries.find((entry) => server.log.includes(entry)));
    },
    make: (again) => {
      made += 1;
      const entry = `${words} ${String(made)}`;
      return { referral: again ?? "referral-1", entry, body: JSON.stringify({ entry, prev: server.log.at(-1), at: server.clock }) };
    },
    send: (_, body) => {
      const kept = JSON.parse(device.note) as Attempt[];
      expect(kept.map((attempt) => attempt.body), "kept before it is sent").toContain(body);
      server.send(body);
      return Promise.resolve();
    },
    mayMake: () => mayMake,
    ...more,
  });
  const say = (words: string, more: Partial<EntryRecipe> = {}) => new Attempts(device).send(way(words, more));

  for (const loses of ["request", "answer"] as const) {
    it(`whose ${loses} is lost is the same bytes the second time, also after a reload`, async () => {
      server.loses = loses;
      await expect(say("yes")).rejects.toThrow("offline");
      await expect(say("yes")).rejects.toThrow("offline");
      server.loses = "nothing";
      expect(await say("yes")).toMatchObject({ as: "said", entry: "yes 1" });
      expect(server.log).toEqual(["enquiry", "yes 1"]);
      expect(new Set(server.received).size).toBe(1);
      expect(made).toBe(1);
    });
  }

  describe("to another receiver, while nobody knows of the first", () => {
    const asked: (string | undefined)[] = [];
    const to = (receiver: string, entry = `to ${receiver}`): Partial<EntryRecipe> => ({
      to: receiver,
      make: (again) => {
        asked.push(again);
        return { referral: again ?? `referral to ${receiver}`, entry, body: JSON.stringify({ entry, prev: server.log.at(-1), at: server.clock }) };
      },
    });

    beforeEach(async () => {
      asked.length = 0;
      server.loses = "request";
      await expect(say("yes", to("Dublin"))).rejects.toThrow("offline");
      server.loses = "nothing";
      server.received = [];
    });

    it("is not sent before a person was told", async () => {
      expect(await say("yes, elsewhere", to("Porto"))).toEqual({ as: "unknown", to: "Dublin" });
      expect(server.received).toEqual([]);
      expect(await say("yes, elsewhere", { ...to("Porto"), despite: ["Madrid"] }), "told of another").toEqual({ as: "unknown", to: "Dublin" });
    });

    it("is another referral: what was signed for one is given to nobody else, and both are known", async () => {
      const sent = await say("yes, elsewhere", { ...to("Porto"), despite: ["Dublin"] });
      expect(sent).toMatchObject({ as: "said", referral: "referral to Porto" });
      expect(asked, "no id is used again").toEqual([undefined, undefined]);
      const attempts = new Attempts(device);
      expect(await attempts.listBeside()).toEqual([["referral to Dublin", "referral to Porto"]]);
      for (let i = 0; i < 150; i++) await say("yes", { id: `draft ${String(i)}` });
      expect(await attempts.listBeside(), "also much later").toHaveLength(1);
    });

    it("may be the first once more, the same bytes, and then nothing goes to another", async () => {
      const first = JSON.parse(device.note) as Attempt[];
      expect(await say("yes", to("Dublin"))).toMatchObject({ as: "said", referral: "referral to Dublin" });
      expect(server.received).toEqual([first[0]?.body]);
      expect(await say("yes, elsewhere", { ...to("Porto"), despite: ["Dublin"] }), "told that nobody knew").toMatchObject({ as: "elsewhere", to: "Dublin", referral: "referral to Dublin" });
      expect(server.received).toHaveLength(1);
      const second = await say("yes, elsewhere", { ...to("Porto"), beside: ["Dublin"] });
      expect(second, "told that it came there: this is another one").toMatchObject({ as: "said", referral: "referral to Porto" });
      expect(asked, "no id is used again").toEqual([undefined, undefined]);
      expect(await new Attempts(device).listBeside()).toEqual([["referral to Dublin", "referral to Porto"]]);
    });

    it("is the first once more with other words: they take the place of what was never taken", async () => {
      const first = JSON.parse(device.note) as Attempt[];
      expect(await say("yes, without her name", to("Dublin", "to Dublin, anew"))).toMatchObject({ as: "said", referral: "referral to Dublin" });
      expect(server.received, "what somebody took out is not sent").not.toContain(first[0]?.body);
      expect(asked).toEqual([undefined, "referral to Dublin"]);
    });
  });

  it("in the place of one that got a no says so, also much later", async () => {
    await say("yes", { to: "Porto", instead: "declined" });
    for (let i = 0; i < 150; i++) await say("yes", { id: `draft ${String(i)}` });
    expect(await new Attempts(device).listInstead()).toEqual([["declined", "referral-1"]]);
  });

  it("that stands for one receiver is told before anything is sent to another", async () => {
    server.loses = "answer";
    await expect(say("yes", { to: "Dublin" })).rejects.toThrow("offline");
    server.loses = "nothing";
    expect(await say("yes, elsewhere", { to: "Porto" })).toMatchObject({ as: "elsewhere", to: "Dublin", entry: "yes 1" });
    expect(server.received).toHaveLength(1);
  });

  it("of two tabs that press at once is one", async () => {
    const sent = await Promise.all([say("yes"), say("yes"), say("yes")]);
    expect(sent.map(({ as }) => as)).toEqual(["said", "said", "said"]);
    expect(server.log).toEqual(["enquiry", "yes 1"]);
  });

  it("is one when another tab presses much later, with what has come since", async () => {
    await say("yes");
    server.log.push("theirs");
    server.clock = 100;
    expect(await say("yes")).toMatchObject({ as: "said" });
    expect(server.log).toEqual(["enquiry", "yes 1", "theirs"]);
  });

  it("is made anew only when it was never taken and the clock refuses it", async () => {
    server.loses = "request";
    await expect(say("yes")).rejects.toThrow("offline");
    server.loses = "nothing";
    server.clock = 100;
    expect(await say("yes")).toMatchObject({ as: "said", entry: "yes 2" });
    expect(server.log).toEqual(["enquiry", "yes 2"]);
  });

  it("that the clock refuses at once is not made again: the clock of this device is wrong", async () => {
    server.lies = ["clock_off"];
    await expect(say("yes")).rejects.toThrow("clock_off");
    expect(made).toBe(1);
  });

  it("that was taken and is said to be refused is found in the log, and doubles nothing", async () => {
    for (const lie of ["clock_off", "overtaken", "list_changed", "unavailable", "refused-wrong_state"]) {
      server = new ToldServer();
      device = new ToldDevice();
      made = 0;
      server.loses = "answer";
      await expect(say("yes")).rejects.toThrow("offline");
      server.loses = "nothing";
      server.lies = [lie];
      expect(await say("yes"), lie).toMatchObject({ as: "said", entry: "yes 1" });
      expect(server.log, lie).toEqual(["enquiry", "yes 1"]);
    }
  });

  it("that is said to be taken and is not shown does not count as said", async () => {
    server.lies = ["taken it"];
    await expect(say("yes")).rejects.toThrow("unavailable");
    expect(await say("yes")).toMatchObject({ as: "said", entry: "yes 1" });
    expect(new Set(server.received).size).toBe(1);
  });

  it("with other words takes the place of the first; if the first stands, it says so", async () => {
    server.loses = "request";
    await expect(say("yes")).rejects.toThrow("offline");
    server.loses = "nothing";
    expect(await say("yes, on Monday")).toMatchObject({ as: "said" });
    expect(server.log).toEqual(["enquiry", "yes, on Monday 2"]);

    server.loses = "answer";
    await expect(say("a word", { id: "draft-2" })).rejects.toThrow("offline");
    server.loses = "nothing";
    expect(await say("another word", { id: "draft-2" })).toMatchObject({ as: "other", entry: "a word 3" });
    expect(server.log).toEqual(["enquiry", "yes, on Monday 2", "a word 3"]);
  });

  it("keeps its referral when it is made anew: the server takes one of both at most", async () => {
    const referrals: (string | undefined)[] = [];
    const make: EntryRecipe["make"] = (again) => {
      referrals.push(again);
      return way("yes").make(again);
    };
    server.loses = "request";
    await expect(say("yes", { make })).rejects.toThrow("offline");
    server.loses = "nothing";
    await say("yes, on Monday", { make });
    expect(referrals).toEqual([undefined, "referral-1"]);
  });

  it("is sealed anew where the members' list has changed since", async () => {
    server.loses = "request";
    await expect(say("yes")).rejects.toThrow("offline");
    server.loses = "nothing";
    list = 4;
    expect(await say("yes")).toMatchObject({ as: "said", entry: "yes 2" });
    expect(server.log).toEqual(["enquiry", "yes 2"]);
  });

  it("over which something came first is made anew only where nobody has to decide", async () => {
    const comes = (): EntryRecipe["send"] => {
      let came = false;
      return async (referral, body) => {
        if (!came) server.log.push("theirs");
        came = true;
        await way("yes").send(referral, body);
      };
    };
    expect(await say("yes", { send: comes() })).toMatchObject({ as: "said" });
    expect(server.log).toEqual(["enquiry", "theirs", "yes 2"]);
    const send = comes();
    const sent = await say("no", {
      id: "draft-2",
      send: async (referral, body) => {
        mayMake = false;
        await send(referral, body);
      },
    });
    expect(sent).toEqual({ as: "undecided" });
    expect(server.log).toEqual(["enquiry", "theirs", "yes 2", "theirs"]);
  });

  it("that cannot be kept is not sent", async () => {
    device.write = () => Promise.reject(new Error("the browser closed its storage"));
    await expect(say("yes")).rejects.toThrow("storage");
    expect(server.received).toEqual([]);
  });

  it("is remembered with a bound, and without its bytes once it stands", async () => {
    for (let i = 0; i < 150; i++) await say("yes", { id: `draft ${String(i)}` });
    const kept = JSON.parse(device.note) as Attempt[];
    expect(kept.length).toBeLessThanOrEqual(101);
    expect(kept.every(({ body }) => body === undefined)).toBe(true);
    server.loses = "request";
    for (let i = 0; i < 50; i++) await expect(say("yes", { id: `lost ${String(i)}` })).rejects.toThrow("offline");
    expect((JSON.parse(device.note) as Attempt[]).length).toBeLessThanOrEqual(121);
    expect(await new Attempts(device).find(way("yes", { id: "draft 149" }))).toMatchObject({ as: "said", referral: "referral-1" });
    expect(await new Attempts(device).find(way("no", { id: "draft 149" }))).toMatchObject({ as: "other" });
    expect(await new Attempts(device).find(way("yes", { id: "never" }))).toBeUndefined();
  });
});

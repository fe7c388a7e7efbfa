import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "./contract";
import { ask, make, type Credentials } from "./passkey";

const HANDLE = new Uint8Array(64).fill(1);
const INPUT = new Uint8Array(24).fill(2);
const SECRET = new Uint8Array(32).fill(3);
const OTHER = new Uint8Array(32).fill(4);

/** What a device answers, in turn; an error is thrown. */
type Answer = { secret?: unknown; handle?: unknown } | Error;

class ToldDevice implements Credentials {
  asked: CredentialRequestOptions[] = [];
  made: CredentialCreationOptions[] = [];

  constructor(
    private readonly created: unknown,
    private readonly answers: Answer[],
  ) {}

  create(options?: CredentialCreationOptions): Promise<Credential | null> {
    this.made.push(options ?? {});
    if (this.created instanceof Error) return Promise.reject(this.created);
    return Promise.resolve(this.#credential({ secret: this.created }));
  }

  get(options?: CredentialRequestOptions): Promise<Credential | null> {
    this.asked.push(options ?? {});
    const answer = this.answers.shift() ?? new Error("asked too often");
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(this.#credential(answer));
  }

  #credential({ secret, handle = HANDLE.buffer }: { secret?: unknown; handle?: unknown }): Credential {
    const results = secret === undefined ? {} : { prf: { enabled: false, results: { first: secret } } };
    // An object of no class that this realm knows, as extensions that manage passwords give.
    const credential = { id: "credential-1", type: "public-key", response: { userHandle: handle }, getClientExtensionResults: () => results };
    return credential;
  }
}

const failure = (name: string) => Object.assign(new Error(name), { name });
const code = async (promise: Promise<unknown>) => {
  const problem: unknown = await promise.catch((thrown: unknown) => thrown);
  return problem instanceof Problem ? problem.code : problem;
};

describe("a passkey", () => {
  const signalUnknownCredential = vi.fn(() => Promise.resolve());
  beforeEach(() => {
    vi.stubGlobal("window", { location: { hostname: "onward.example" } });
    vi.stubGlobal("PublicKeyCredential", { signalUnknownCredential });
    signalUnknownCredential.mockClear();
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is asked for its secret when it is made, and once more afterwards", async () => {
    const device = new ToldDevice(SECRET.buffer, [{ secret: SECRET.buffer }]);
    expect((await make(HANDLE, "This laptop", INPUT, device)).secret).toEqual(SECRET);
    expect(device.made[0]?.publicKey?.extensions?.prf?.eval?.first).toEqual(INPUT);
    expect(device.asked).toHaveLength(1);
    expect(signalUnknownCredential).not.toHaveBeenCalled();
  });

  it("that says nothing at creation, or something else, is judged by asking twice", async () => {
    for (const created of [undefined, OTHER.buffer]) {
      const device = new ToldDevice(created, [{ secret: SECRET.buffer }, { secret: SECRET.buffer }]);
      expect((await make(HANDLE, "This laptop", INPUT, device)).secret).toEqual(SECRET);
      expect(device.asked).toHaveLength(2);
    }
  });

  it("that gives two secrets opens nothing, is named, and the device is told", async () => {
    const device = new ToldDevice(undefined, [{ secret: SECRET.buffer }, { secret: OTHER.buffer }]);
    await expect(make(HANDLE, "This laptop", INPUT, device)).rejects.toMatchObject({ code: "passkey_changing", detail: "This laptop" });
    expect(signalUnknownCredential).toHaveBeenCalledWith({ rpId: "onward.example", credentialId: "credential-1" });
  });

  it("gives its secret whatever realm the answer is from", async () => {
    const foreign = runInNewContext("new Uint8Array(32).fill(3).buffer") as ArrayBuffer;
    const view = runInNewContext("new Uint8Array(40).fill(3).subarray(4, 36)") as Uint8Array;
    const handle = runInNewContext("new Uint8Array(64).fill(1).buffer") as ArrayBuffer;
    expect(foreign instanceof ArrayBuffer, "this is the trap").toBe(false);
    for (const secret of [foreign, view, SECRET, SECRET.buffer, new DataView(SECRET.buffer)]) {
      const opened = await ask(INPUT, new ToldDevice(undefined, [{ secret, handle }]));
      expect(opened).toEqual({ userHandle: HANDLE, secret: SECRET });
    }
  });

  it("says each failure by its own name", async () => {
    const get = (answer: Answer) => code(ask(INPUT, new ToldDevice(undefined, [answer])));
    expect(await get(failure("NotAllowedError"))).toBe("passkey_cancelled");
    expect(await get(failure("AbortError"))).toBe("passkey_cancelled");
    expect(await get(failure("SecurityError"))).toBe("passkey_address");
    expect(await get(failure("NotSupportedError"))).toBe("passkey_unsupported");
    expect(await get(failure("UnknownError"))).toBe("passkey_unusable");
    expect(await get({})).toBe("passkey_without_prf");
    expect(await get({ secret: new Uint8Array(16) })).toBe("passkey_without_prf");
    expect(await get({ secret: "secret" })).toBe("passkey_without_prf");
    expect(await get({ secret: SECRET, handle: null })).toBe("passkey_unnamed");
    expect(await get({ secret: SECRET, handle: new ArrayBuffer(0) })).toBe("passkey_unnamed");

    const created = (problem: unknown, ...answers: Answer[]) => code(make(HANDLE, "This laptop", INPUT, new ToldDevice(problem, answers)));
    expect(await created(failure("InvalidStateError"))).toBe("passkey_there_already");
    expect(await created(failure("UnknownError"))).toBe("passkey_not_made");
    expect(await created(undefined, { secret: SECRET, handle: new Uint8Array(64).fill(9) })).toBe("passkey_other");
    expect(await created(undefined, {})).toBe("passkey_without_prf");

    vi.stubGlobal("PublicKeyCredential", undefined);
    expect(await get({ secret: SECRET })).toBe("passkey_unsupported");
  });
});

// Passkeys: they unlock through their PRF; no server ever sees a credential. The secret stays in memory.
//
// What a device says of itself at creation decides nothing (some say nothing and can, some say yes and cannot): a passkey
// is judged by asking it, in the way it will be asked later. Two answers are compared before anything depends on it.

import { Problem } from "./contract";

/** What a passkey returned. */
export interface Opened {
  userHandle: Uint8Array;
  secret: Uint8Array;
}

/** The passkeys of this browser. */
export type Credentials = Pick<CredentialsContainer, "create" | "get">;

/** Bytes of a secret. */
const SECRET = 32;

/** Creates a discoverable passkey whose user handle is given, and answers what it opens: the same each time. */
export async function make(
  userHandle: Uint8Array<ArrayBuffer>,
  name: string,
  prfInput: Uint8Array<ArrayBuffer>,
  credentials: Credentials = navigator.credentials,
): Promise<Opened> {
  const made = await create(userHandle, name, prfInput, credentials);
  try {
    const first = await askFor(userHandle, prfInput, credentials);
    // What came at creation is one of the two answers, where it came at all.
    if (made.secret && equal(made.secret, first.secret)) return first;
    const second = await askFor(userHandle, prfInput, credentials);
    if (!equal(first.secret, second.secret)) throw new Problem("passkey_changing");
    return second;
  } catch (problem) {
    forget(made.id);
    // The sentence names it, so that its owner can find and delete it.
    throw problem instanceof Problem ? new Problem(problem.code, name) : problem;
  }
}

async function askFor(userHandle: Uint8Array, prfInput: Uint8Array<ArrayBuffer>, credentials: Credentials): Promise<Opened> {
  const opened = await ask(prfInput, credentials);
  if (!equal(opened.userHandle, userHandle)) throw new Problem("passkey_other");
  return opened;
}

/** Tells the device that a passkey is of no use, where it can be told. */
function forget(credentialId: string): void {
  const known = (globalThis as { PublicKeyCredential?: { signalUnknownCredential?: (of: object) => Promise<void> } }).PublicKeyCredential;
  void known?.signalUnknownCredential?.({ rpId: window.location.hostname, credentialId }).catch(() => undefined);
}

async function create(
  userHandle: Uint8Array<ArrayBuffer>,
  name: string,
  prfInput: Uint8Array<ArrayBuffer>,
  credentials: Credentials,
): Promise<{ id: string; secret: Uint8Array | undefined }> {
  const options: PublicKeyCredentialCreationOptions = {
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    rp: { id: window.location.hostname, name: "Onward" },
    user: { id: userHandle, name, displayName: name },
    pubKeyCredParams: [
      { type: "public-key", alg: -7 },
      { type: "public-key", alg: -257 },
    ],
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    // Asked with the evaluation: some devices give a passkey its secret only if it was asked for when it was made.
    extensions: { prf: { eval: { first: prfInput } } },
  };
  const credential = await guard(() => credentials.create({ publicKey: options }), "passkey_not_made");
  if (!isPublicKey(credential)) throw new Problem("passkey_not_made");
  return { id: credential.id, secret: secretOf(credential) };
}

/** Asks for a passkey of this workspace and its secret. */
export async function ask(prfInput: Uint8Array<ArrayBuffer>, credentials: Credentials = navigator.credentials): Promise<Opened> {
  const options: PublicKeyCredentialRequestOptions = {
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    rpId: window.location.hostname,
    userVerification: "required",
    extensions: { prf: { eval: { first: prfInput } } },
  };
  const credential = await guard(() => credentials.get({ publicKey: options }), "passkey_unusable");
  if (!isPublicKey(credential)) throw new Problem("passkey_cancelled");
  const secret = secretOf(credential);
  if (secret?.length !== SECRET) throw new Problem("passkey_without_prf");
  const handle = bytes((credential.response as Partial<AuthenticatorAssertionResponse>).userHandle);
  if (handle === undefined || handle.length === 0) throw new Problem("passkey_unnamed");
  return { userHandle: handle, secret };
}

/** Results may come from another realm (an extension that manages passwords): told by what they are, not by whose. */
function isPublicKey(credential: Credential | null): credential is PublicKeyCredential {
  return credential !== null && typeof (credential as Partial<PublicKeyCredential>).getClientExtensionResults === "function";
}

function secretOf(credential: PublicKeyCredential): Uint8Array | undefined {
  return bytes(credential.getClientExtensionResults().prf?.results?.first);
}

function bytes(found: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(found)) return new Uint8Array(found.buffer, found.byteOffset, found.byteLength).slice();
  const tag = Object.prototype.toString.call(found);
  if (tag !== "[object ArrayBuffer]" && tag !== "[object SharedArrayBuffer]") return undefined;
  return new Uint8Array(found as ArrayBuffer).slice();
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** What each failure of the platform is called: told by its name, whichever realm it is from. */
const FAILURES: Readonly<Record<string, string>> = {
  NotAllowedError: "passkey_cancelled",
  AbortError: "passkey_cancelled",
  InvalidStateError: "passkey_there_already",
  NotSupportedError: "passkey_unsupported",
  ConstraintError: "passkey_unsupported",
  SecurityError: "passkey_address",
};

async function guard(ask: () => Promise<Credential | null>, otherwise: string): Promise<Credential | null> {
  if (typeof PublicKeyCredential === "undefined") throw new Problem("passkey_unsupported");
  try {
    return await ask();
  } catch (problem) {
    const name = typeof problem === "object" && problem !== null && "name" in problem ? String(problem.name) : "";
    throw new Problem(FAILURES[name] ?? otherwise);
  }
}

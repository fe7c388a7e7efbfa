// Passkeys: they unlock through their PRF; no server ever sees a credential. The secret stays in memory.

import { Problem } from "./contract";

/** What a passkey returned. */
export interface Opened {
  userHandle: Uint8Array;
  secret: Uint8Array;
}

/** Creates a discoverable passkey whose user handle is given. What it really opens is shown by [`ask`] alone. */
export async function create(userHandle: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
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
    extensions: { prf: {} },
  };
  const credential = await guard(() => navigator.credentials.create({ publicKey: options }));
  if (!(credential instanceof PublicKeyCredential)) throw new Problem("passkey_cancelled");
  if (credential.getClientExtensionResults().prf?.enabled !== true) throw new Problem("passkey_without_prf");
}

/** Asks for a passkey of this workspace and its secret. */
export async function ask(prfInput: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const options: PublicKeyCredentialRequestOptions = {
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    rpId: window.location.hostname,
    userVerification: "required",
    extensions: { prf: { eval: { first: prfInput } } },
  };
  const credential = await guard(() => navigator.credentials.get({ publicKey: options }));
  if (!(credential instanceof PublicKeyCredential)) throw new Problem("passkey_cancelled");
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) throw new Problem("passkey_without_prf");
  const handle = (credential.response as AuthenticatorAssertionResponse).userHandle;
  if (handle === null) throw new Problem("not_an_unlock_key");
  const secret = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer, first.byteOffset, first.byteLength);
  return { userHandle: new Uint8Array(handle), secret };
}

async function guard(ask: () => Promise<Credential | null>): Promise<Credential | null> {
  try {
    return await ask();
  } catch (problem) {
    const name = problem instanceof DOMException ? problem.name : "";
    throw new Problem(name === "NotAllowedError" || name === "AbortError" ? "passkey_cancelled" : "passkey_unusable");
  }
}

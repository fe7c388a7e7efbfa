// A passkey device inside the browser. Playwright's own lacks PRF, from which the workspace derives its keys.

import type { CDPSession, Page } from "@playwright/test";

/** The device of one page. */
export interface Authenticator {
  /** How many passkeys it holds. */
  count(): Promise<number>;
  /** Whether the member shows a finger or types a code when asked. */
  verify(isVerified: boolean): Promise<void>;
  /** Forgets all passkeys: a device that was lost or wiped. */
  forget(): Promise<void>;
  /** Another device takes its place; it cannot do what is said. */
  replace(lacks: { hasPrf?: false; hasUserVerification?: false }): Promise<void>;
}

/** Gives the page a device with a built-in authenticator (CTAP 2.1, resident keys, PRF). */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const add = async (lacks: Parameters<Authenticator["replace"]>[0]) => {
    const added = await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        ctap2Version: "ctap2_1",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
        ...lacks,
      },
    });
    return added.authenticatorId;
  };
  let authenticatorId = await add({});
  return {
    count: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
    verify: async (isUserVerified) => {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    forget: async () => {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
    replace: async (lacks) => {
      await session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
      authenticatorId = await add(lacks);
    },
  };
}

// What the modules under test expect of a browser, and one time zone for all machines.

import { vi } from "vitest";

process.env.TZ = "Europe/Dublin";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});
vi.stubGlobal("navigator", { languages: ["en-GB"] });
vi.stubGlobal("document", { documentElement: { lang: "", dir: "" } });
// Modules that look at the address when they are loaded find an empty one.
vi.stubGlobal("window", { location: { hash: "", pathname: "/workspace/", hostname: "localhost" }, addEventListener: () => undefined });

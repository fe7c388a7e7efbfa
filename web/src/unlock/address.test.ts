import { describe, expect, it } from "vitest";
import { byName } from "./address";

const at = (address: string) => byName(new URL(address));

describe("an address that is a number", () => {
  it("of this machine has a name", () => {
    expect(at("http://127.0.0.1:8080/workspace/")).toEqual({ there: "http://localhost:8080/workspace/" });
    expect(at("http://[::1]/workspace/network")).toEqual({ there: "http://localhost/workspace/network" });
  });

  it("of another machine is told, and its name is not guessed", () => {
    expect(at("http://192.168.1.5/workspace/")).toEqual({});
    expect(at("https://[2001:db8::1]:8443/workspace/")).toEqual({});
  });

  it("is none where it is a name", () => {
    for (const name of ["http://localhost:8080/", "https://onward.example/", "https://127.example/", "https://1.2.3.example/"]) {
      expect(at(name), name).toBeUndefined();
    }
  });
});

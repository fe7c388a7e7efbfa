// The first referral, end to end: a network is founded, two organisations join, one refers a person to the other.

import { admit, enrol, invite, unlock } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const LISBON = { name: "Casa Clara", country: "Portugal", mail: "head@casa-clara.example" };
const DUBLIN = { name: "Northlight", country: "Ireland", mail: "head@northlight.example" };

test("a person hurt in Portugal is referred home to Ireland", async ({ server, openDesk }) => {
  const look = async () => {};
  const steward = await openDesk("steward");
  await steward.page.goto(server.stewardLink);
  await expect(steward.page.getByText("No organisation is a member yet.")).toBeVisible();
  await look();
});

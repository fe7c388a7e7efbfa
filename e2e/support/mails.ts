// Mails, as a server that sends none writes them into its folder.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Server } from "./server.ts";

/** The link that leads to a page in a mail to an address, once the mail is there. */
export async function findLink(server: Server, mail: string, page: "/mapping/" | "/confirm/"): Promise<string> {
  const folder = join(server.data, "mail");
  let link = "";
  await expect(async () => {
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
    const found = texts.find((text) => text.includes(mail) && text.includes(page));
    const links = (found ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=").match(/https?:\/\/\S+/gu) ?? [];
    link = links.find((one) => one.includes(page)) ?? "";
    expect(link, `a mail to ${mail}`).not.toBe("");
  }).toPass({ timeout: 20_000 });
  return link.replace("//127.0.0.1", "//localhost");
}

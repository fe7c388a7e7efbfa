import "./styles/tokens.css";
import "./styles/screens.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { makeWorkspace } from "./client/workspace";
import { session } from "./session.svelte";
import { writing } from "./ui/writing.svelte";
import { wording } from "./wording/wording.svelte";

/** Shows the workspace. */
export async function begin(): Promise<void> {
  const target = document.getElementById("app");
  if (!target) throw new Error("index.html has no place for the workspace");
  await wording.start();
  session.beforeOpen(() => writing.begin());
  mount(App, { target });
  await session.begin(await makeWorkspace());
}

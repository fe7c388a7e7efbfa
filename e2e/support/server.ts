// Starts and stops the real binary. What its command line looks like stands here and nowhere else.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dropDatabase, makeDatabase } from "./postgres.ts";

/** How long the binary may take until it says where it listens, in milliseconds. */
const PATIENCE = 30_000;

/** A running server with a data folder of its own. */
export interface Server {
  /** The origin of the public pages, without a slash at the end. */
  readonly publicOrigin: string;
  /** The origin of the workspace, without a slash at the end. */
  readonly workspaceOrigin: string;
  /** The link with the first steward's printed unlock key. */
  readonly stewardLink: string;
  /** The folder of its files, and of its database where that is SQLite. */
  readonly data: string;
  /** The address of its database on a PostgreSQL server. */
  readonly database: string | undefined;
  /** Everything that it has printed so far. */
  output(): string;
  /** Ends it as an operator would, and starts it again on the same data and the same addresses. */
  restart(): Promise<void>;
  /** Ends it and removes its data; fails if it did not end well. */
  stop(): Promise<void>;
}

interface Process {
  child: ChildProcess;
  publicOrigin: string;
  workspaceOrigin: string;
}

/** What journeys of minutes do in seconds. */
const QUICK = ["--writes-a-minute", "6000", "--sign-ins-a-minute", "6000"];

/** Founds a network and starts its server on free ports: on SQLite, or on the PostgreSQL server that is named. */
export async function startServer(postgres?: string): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), "onward-e2e-"));
  const database = postgres === undefined ? undefined : await makeDatabase(postgres);
  const lines: string[] = [];
  const elsewhere = database === undefined ? [] : ["--database", database];
  const more = [...QUICK, ...elsewhere];
  const founded = await runCommand("init", "--data", data, "--name", "Lantern Network", "--steward", "Ada Brook", ...elsewhere);
  const fragment = /#\/unlock\/\S+/.exec(founded)?.[0];
  if (fragment === undefined) throw new Error(`onward init: prints no link\n${founded}`);
  let running = await start(data, ["--public-port", "0", "--workspace-port", "0", ...more], lines);
  const { publicOrigin, workspaceOrigin } = running;
  return {
    publicOrigin,
    workspaceOrigin,
    stewardLink: `${workspaceOrigin}/workspace/${fragment}`,
    data,
    database,
    output: () => lines.join("\n"),
    restart: async () => {
      await end(running.child, lines);
      const ports = ["--public-port", new URL(publicOrigin).port, "--workspace-port", new URL(workspaceOrigin).port];
      running = await start(data, [...ports, ...more], lines);
    },
    stop: async () => {
      try {
        await end(running.child, lines);
      } finally {
        await rm(data, { recursive: true, force: true });
        if (postgres !== undefined && database !== undefined) await dropDatabase(postgres, database);
      }
    },
  };
}

/** Runs a command of the binary to its end and gives what it printed. */
export async function runCommand(...words: readonly string[]): Promise<string> {
  const child = spawn(getBinary(), words, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const code = await waitForEnd(child);
  if (code !== 0) throw new Error(`onward ${words.join(" ")}: ended with ${code}\n${printed}`);
  return printed;
}

async function start(data: string, more: readonly string[], lines: string[]): Promise<Process> {
  const child = spawn(getBinary(), ["serve", "--data", data, ...more], { stdio: ["ignore", "pipe", "pipe"] });
  return await new Promise<Process>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`onward serve: ${why}\n${lines.join("\n")}`));
    };
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail("it does not say where it listens");
    }, PATIENCE);
    let publicOrigin: string | undefined;
    let workspaceOrigin: string | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        publicOrigin ??= findOrigin(line, "public");
        workspaceOrigin ??= findOrigin(line, "workspace");
        if (publicOrigin !== undefined && workspaceOrigin !== undefined) {
          clearTimeout(timer);
          resolve({ child, publicOrigin, workspaceOrigin });
        }
      });
    }
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`it ended with ${code}`));
  });
}

/** The address in a line such as `public pages: http://localhost:8001/`; passkeys need the name `localhost`. */
function findOrigin(line: string, word: string): string | undefined {
  if (!line.toLowerCase().includes(word)) return undefined;
  const address = /https?:\/\/[^\s"']+/.exec(line)?.[0];
  return address === undefined ? undefined : new URL(address).origin.replace("//127.0.0.1", "//localhost");
}

async function end(child: ChildProcess, lines: readonly string[]): Promise<void> {
  const ended = waitForEnd(child);
  child.kill("SIGTERM");
  const code = await ended;
  if (code !== 0) throw new Error(`onward serve: ended with ${code}\n${lines.slice(-20).join("\n")}`);
}

async function waitForEnd(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
}

function getBinary(): string {
  const binary = process.env["ONWARD_BINARY"];
  if (binary === undefined) throw new Error("ONWARD_BINARY is not set: run `cargo xtask e2e`");
  return binary;
}

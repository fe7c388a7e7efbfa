// Databases of tests on a PostgreSQL server that somebody else started, named by ONWARD_TEST_POSTGRES.

import { randomUUID } from "node:crypto";
import pg from "pg";

/** The server's address, `postgres://…`; undefined where none was named. */
export const POSTGRES = process.env["ONWARD_TEST_POSTGRES"];

/** Makes an empty database and answers its address. */
export async function makeDatabase(server: string): Promise<string> {
  const name = `onward_${randomUUID().replaceAll("-", "")}`;
  await ask(server, (client) => client.query(`create database ${name}`));
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** Removes a database that `makeDatabase` made. */
export async function dropDatabase(server: string, database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  await ask(server, (client) => client.query(`drop database ${name} with (force)`));
}

/** What stands in every column of every table, by name, as bytes. */
export async function dumpDatabase(database: string): Promise<Map<string, Buffer>> {
  return await ask(database, async (client) => {
    const columns = new Map<string, Buffer[]>();
    const tables = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    for (const { name } of tables.rows) {
      const { fields, rows } = await client.query<(Buffer | null)[]>({
        text: `select * from ${name}`,
        rowMode: "array",
        types: { getTypeParser: readBytes },
      });
      for (const row of rows) {
        row.forEach((value, at) => {
          const place = `${name}.${fields[at]?.name ?? at}`;
          if (value !== null) columns.set(place, [...(columns.get(place) ?? []), value, Buffer.from("\n")]);
        });
      }
    }
    return new Map([...columns].map(([place, values]) => [place, Buffer.concat(values)]));
  });
}

/** Lets days pass for the tables whose names begin like this: each of their moments is as much longer ago. */
export async function letDaysPass(database: string, tables: string, days: number): Promise<void> {
  await ask(database, async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_name like $1 and data_type = 'bigint' and (column_name = 'at' or column_name like '%\\_at')`,
      [`${tables}%`],
    );
    if (rows.length === 0) throw new Error(`no table is called ${tables}…`);
    for (const { table, column } of rows) await client.query(`update ${table} set ${column} = ${column} - ${days * 24 * 3_600_000}`);
  });
}

/** The parser of a type: bytes are sent in hexadecimal digits, anything else as text. */
function readBytes(type: number): (value: string) => Buffer {
  const bytea: number = pg.types.builtins.BYTEA;
  return type === bytea ? (value) => Buffer.from(value.slice(2), "hex") : (value) => Buffer.from(value);
}

async function ask<T>(address: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

// What was handed in to be read: kept here from when it is taken until it is read, so that nothing of it is lost where
// the program ends in between.
import { sql } from "kysely";
import type { Handed, Waiting } from "../store.ts";
import type { Connected } from "./connection.ts";

export const waitingIn = async (db: Connected): Promise<readonly Waiting[]> =>
  db.selectFrom("waiting").select(["id", "told"]).orderBy("number").execute();

/** The driver gives bytes out as a bare buffer. */
export const waitingBytes = async (db: Connected, id: string): Promise<Uint8Array | undefined> => {
  const found = await db.selectFrom("waiting").select("bytes").where("id", "=", id).executeTakeFirst();
  return found?.bytes ? new Uint8Array(found.bytes) : undefined;
};

/** What is told of it is put in the place of what was; bytes once given stay. */
export async function keepWaiting(db: Connected, { id, told, bytes }: Handed): Promise<void> {
  await sql`
    INSERT INTO waiting (id, told, bytes) VALUES (${id}, ${told}, ${bytes ?? null})
    ON CONFLICT (id) DO UPDATE SET told = excluded.told, bytes = coalesce(excluded.bytes, bytes)`.execute(db);
}

export async function dropWaiting(db: Connected, ids: readonly string[]): Promise<void> {
  await sql`DELETE FROM waiting WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
}

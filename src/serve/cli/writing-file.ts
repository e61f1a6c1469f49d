// A file that a command writes: whole, or not there at all. What cannot be written is an InputError in clear words.
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../model/notice.ts";
import type { World } from "./world.ts";

const isSystem = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && typeof (thrown as NodeJS.ErrnoException).syscall === "string";

const clear = (thrown: unknown, file: string): unknown => {
  if (!isSystem(thrown)) return thrown;
  if (thrown.code === "ENOSPC" || thrown.code === "EDQUOT" || thrown.code === "EIO")
    return new InputError(
      "disk-full",
      `The disk is full: ${file} was not written.`,
      "Make room and try again.",
    );
  return new InputError(
    "cannot-write",
    `${file} cannot be written (${thrown.code}).`,
    "Name a file in a folder that is there and that you may write to.",
  );
};

/** A disk may take less at once than it is given. */
const writeAll = (descriptor: number, data: string | Uint8Array): void => {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
};

/** Takes the place of a file of that name only when all of it is written. @throws InputError `disk-full`, `cannot-write`. */
export const writingFile = async <T>(
  world: World,
  file: string,
  use: (write: (data: string | Uint8Array) => void) => Promise<T>,
): Promise<T> => {
  const path = resolve(world.folder, file);
  const part = `${path}.part`;
  try {
    const descriptor = openSync(part, "w");
    try {
      const result = await use((data) => writeAll(descriptor, data));
      renameSync(part, path);
      return result;
    } finally {
      closeSync(descriptor);
      rmSync(part, { force: true });
    }
  } catch (thrown) {
    throw clear(thrown, file);
  }
};

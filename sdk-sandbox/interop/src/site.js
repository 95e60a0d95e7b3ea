// What both clients of the site use.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "./checks.js";

/** A value with everything that filters and addresses trip over. */
export const AWKWARD = `O'Brien "& Söhne" #1 \\ 100% a+b`;

/** A filter's string as the repository service reads it: backslash and apostrophe behind a backslash. */
export function quoted(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** A real app must be its file, byte for byte; a synthetic one at least as long as the site says. */
export function checkContent(app, bytes) {
  const real = path.join(process.env.APP_FILES ?? "", `${app.name.toLowerCase().replaceAll(" ", "-")}.qvf`);
  if (existsSync(real)) {
    assert.equal(sha256(bytes), sha256(readFileSync(real)), `bytes of ${app.name}`);
  } else {
    assert.equal(bytes.length, app.fileSize, `length of ${app.name}`);
  }
}

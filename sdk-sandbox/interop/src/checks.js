// What every script needs: one printed line a check, the sandbox's configuration, and bytes to send.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const configFile = process.env.SANDBOX_CONFIG;
assert.ok(configFile, "SANDBOX_CONFIG must name the sandbox's config.json; use ./run");

export const config = JSON.parse(readFileSync(configFile, "utf8"));
export const folder = path.dirname(configFile);
export const credential = (name) => path.join(folder, name);

/** Checks of one client, in order. A failed one is printed and remembered; the next one runs all the same. */
export function checksOf(client) {
  return async function check(name, action) {
    try {
      const result = await action();
      console.log(`ok    ${client}  ${name}`);
      return result;
    } catch (error) {
      process.exitCode = 1;
      console.log(`FAIL  ${client}  ${name}: ${describe(error)}`);
      return undefined;
    }
  };
}

function describe(error) {
  const text = error?.message ?? JSON.stringify(error);
  const body = error?.data === undefined ? "" : ` ${JSON.stringify(error.data)}`;
  return `${text}${body}${error?.cause ? ` (${error.cause.message ?? error.cause})` : ""}`.replaceAll("\n", " ");
}

export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A real app file where the working copy has one, otherwise as many synthetic bytes. */
export function appFile() {
  const real = path.join(process.env.APP_FILES ?? "", "executive-dashboard.qvf");
  return existsSync(real) ? real : syntheticFile("synthetic.qvf", 2_359_296);
}

export function syntheticFile(name, size) {
  const file = path.join(folder, name);
  const bytes = Buffer.alloc(size);
  for (let i = 0, state = size; i < size; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  writeFileSync(file, bytes);
  return file;
}

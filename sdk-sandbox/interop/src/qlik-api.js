// @qlik/api: the vendor's own client for Qlik Cloud.
import { auth, createQlikApi } from "@qlik/api";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, openAsBlob, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { appFile, checksOf, config, sha256, syntheticFile } from "./checks.js";

const check = checksOf("@qlik/api");
const tenant = config.cloud.tenants[0];
const hostConfig = {
  authType: "oauth2",
  host: tenant.url,
  clientId: config.cloud.clientId,
  clientSecret: config.cloud.clientSecret,
};
const api = createQlikApi({ hostConfig });
const file = appFile();
const digest = sha256(readFileSync(file));

async function downloaded(location) {
  const answer = await api.tempContents.downloadTempFile(location.split("/").pop(), {});
  assert.equal(answer.status, 200);
  return Buffer.from(await answer.data.arrayBuffer());
}

await check("refuses a tenant whose authority it was not given", () => {
  const code = `await fetch(${JSON.stringify(tenant.url)}).then(() => process.exit(0), (e) => process.exit(e.cause.code === "UNABLE_TO_VERIFY_LEAF_SIGNATURE" || e.cause.code.includes("SELF_SIGNED") ? 7 : 8))`;
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  assert.throws(
    () => execFileSync(process.execPath, ["--input-type=module", "-e", code], { env, stdio: "pipe" }),
    (error) => error.status === 7,
  );
});

const me = await check("signs in with client credentials, users me", async () => {
  const { status, data } = await api.users.getMyUser();
  assert.equal(status, 200);
  assert.ok(data.id && data.tenantId && data.subject);
  return data;
});

const shared = await check("create shared space", async () => {
  const { status, data } = await api.spaces.createSpace({ name: "Interop shared", type: "shared" });
  assert.equal(status, 201);
  assert.equal(data.type, "shared");
  assert.equal(data.ownerId, me.id);
  return data;
});

const managed = await check("create managed space", async () => {
  const { status, data } = await api.spaces.createSpace({ name: "Interop managed", type: "managed", description: "d" });
  assert.equal(status, 201);
  assert.equal(data.type, "managed");
  return data;
});

await check("a second space of the name is refused with the vendor's code", async () => {
  await assert.rejects(api.spaces.createSpace({ name: "Interop shared", type: "shared" }), (error) => {
    assert.equal(error.status, 409);
    assert.equal(error.data.code, "SpaceNameConflict");
    return true;
  });
});

await check("lists and patches spaces", async () => {
  const { data } = await api.spaces.getSpaces({ name: "interop", limit: 100 });
  assert.equal(data.data.length, 2);
  const patched = await api.spaces.patchSpace(shared.id, [{ op: "replace", path: "/description", value: "changed" }]);
  assert.equal(patched.status, 200);
  assert.equal(patched.data.description, "changed");
});

await check("assigns its own user to a space, once", async () => {
  const assignment = { type: "user", assigneeId: me.id, roles: ["producer"] };
  assert.equal((await api.spaces.createSpaceAssignment(shared.id, assignment)).status, 201);
  await assert.rejects(api.spaces.createSpaceAssignment(shared.id, assignment), { status: 409 });
});

const source = await check("import .qvf from a file", async () => {
  const { status, data } = await api.apps.importApp({ spaceId: shared.id, name: "Interop" }, await openAsBlob(file));
  assert.equal(status, 200);
  assert.equal(data.attributes.name, "Interop");
  assert.equal(data.attributes.spaceId, shared.id);
  return data.attributes;
});

const second = await check("import .qvf as a stream of unknown length", async () => {
  const body = Readable.toWeb(createReadStream(file));
  const { data } = await api.apps.importApp({ spaceId: shared.id, name: "Interop next" }, body);
  assert.notEqual(data.attributes.id, source.id);
  return data.attributes;
});

const published = await check("publish", async () => {
  const { status, data } = await api.apps.publishApp(source.id, { spaceId: managed.id, data: "source" });
  assert.equal(status, 200);
  assert.notEqual(data.attributes.id, source.id);
  assert.equal(data.attributes.originAppId, source.id);
  assert.ok(data.attributes.publishTime);
  return data.attributes;
});

await check("republish from another source is refused while the origin is checked", async () => {
  await assert.rejects(api.apps.republishApp(second.id, { targetId: published.id, data: "source" }), (error) => {
    assert.ok(error.status >= 400 && error.status < 500, `status ${error.status}`);
    return true;
  });
});

await check("republish with checkOriginAppId false", async () => {
  const body = { targetId: published.id, checkOriginAppId: false, data: "source", attributes: { name: "Interop 2" } };
  const { status, data } = await api.apps.republishApp(second.id, body);
  assert.equal(status, 200);
  assert.equal(data.attributes.id, published.id);
  assert.equal(data.attributes.originAppId, second.id);
  assert.equal(data.attributes.name, "Interop 2");
  assert.equal(data.attributes.createdDate, published.createdDate);
});

await check("reads one app, and gets the vendor's errors for an unknown one", async () => {
  assert.equal((await api.apps.getAppInfo(published.id)).data.attributes.name, "Interop 2");
  await assert.rejects(api.apps.getAppInfo("00000000-0000-4000-8000-000000000000"), (error) => {
    assert.equal(error.status, 404);
    assert.ok(error.data.errors[0].code);
    return true;
  });
});

await check("pages through items by next and prev", async () => {
  const small = syntheticFile("small.qvf", 1000);
  for (let i = 0; i < 12; i++) {
    await api.apps.importApp({ spaceId: shared.id, name: `Page ${i}` }, await openAsBlob(small));
  }
  let page = await api.items.getItems({ resourceType: "app", spaceId: shared.id, limit: 5, sort: "+name", noActions: true });
  assert.equal(page.prev, undefined);
  const first = page.data.data.map((item) => item.id);
  const seen = [];
  let pages = 0;
  let last = page;
  for (; page; page = await page.next?.()) {
    pages++;
    last = page;
    seen.push(...page.data.data);
  }
  assert.equal(pages, 3);
  assert.equal(seen.length, 14);
  assert.equal(new Set(seen.map((item) => item.id)).size, 14);
  const back = await (await last.prev()).prev();
  assert.deepEqual(back.data.data.map((item) => item.id), first);
});

await check("finds the item of an app", async () => {
  const { data } = await api.items.getItems({ resourceType: "app", resourceId: published.id });
  assert.equal(data.data.length, 1);
  assert.equal(data.data[0].resourceAttributes.originAppId, second.id);
});

await check("temp-contents: upload, details, download, import by fileId", async () => {
  const uploaded = await api.tempContents.uploadTempFile({ filename: "interop.qvf", ttl: 600 }, await openAsBlob(file));
  assert.equal(uploaded.status, 201);
  const id = uploaded.headers.get("location").split("/").pop();
  const { data: details } = await api.tempContents.getTempFileDetails(id);
  assert.equal(details.Name, "interop.qvf");
  assert.equal(details.Size, String(readFileSync(file).length));
  assert.equal(sha256(await downloaded(id)), digest);
  const { data } = await api.apps.importApp({ fileId: id, spaceId: shared.id, name: "By file id" });
  assert.equal(data.attributes.name, "By file id");
});

await check("export and download give the bytes back", async () => {
  const { status, headers } = await api.apps.exportApp(source.id, {});
  assert.equal(status, 201);
  assert.equal(sha256(await downloaded(headers.get("location"))), digest);
});

await check("an app of a managed space cannot be exported", async () => {
  await assert.rejects(api.apps.exportApp(published.id, {}), (error) => error.status === 403 || error.status === 400);
});

await check("signs in again when its token is revoked", async () => {
  const token = await auth.getAccessToken({ hostConfig });
  const revoked = await fetch(`${tenant.url}/oauth/revoke`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  assert.equal(revoked.status, 200);
  assert.equal((await api.users.getMyUser({ noCache: true })).data.id, me.id);
  assert.notEqual(await auth.getAccessToken({ hostConfig }), token);
});

await check("is refused with a wrong secret", async () => {
  const wrong = createQlikApi({ hostConfig: { ...hostConfig, scope: "other", clientSecret: "wrong" } });
  await assert.rejects(wrong.users.getMyUser(), /401/);
});

await check("a token of one tenant is no token of the other", async () => {
  const token = await auth.getAccessToken({ hostConfig });
  const other = createQlikApi({ hostConfig: { authType: "apikey", host: config.cloud.tenants[1].url, apiKey: token } });
  await assert.rejects(other.users.getMyUser(), { status: 401 });
});

await check("deletes apps; a space only when it is empty", async () => {
  await assert.rejects(api.spaces.deleteSpace(managed.id), { status: 412 });
  assert.equal((await api.apps.deleteApp(published.id)).status, 200);
  assert.equal((await api.spaces.deleteSpace(managed.id)).status, 204);
});

// qrs-interact: a client of the repository service over client certificates.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";
import { checksOf, config, credential } from "./checks.js";
import { checkContent, AWKWARD, quoted } from "./site.js";

const QrsInteract = createRequire(import.meta.url)("qrs-interact");
const check = checksOf("qrs-interact");
const site = new URL(config.site.url);

function connect(account = "UserDirectory=INTERNAL;UserId=sa_api") {
  return new QrsInteract({
    hostname: site.hostname,
    portNumber: Number(site.port),
    repoAccount: account,
    certificates: {
      certFile: credential(config.site.certificates.client),
      keyFile: credential(config.site.certificates.key),
    },
  });
}

/**
 * The client asks for no verification and has no option to ask for it, but an agent's options win over a request's: with
 * these the unchanged client verifies.
 */
function trust(ca) {
  https.globalAgent = new https.Agent({ ca, rejectUnauthorized: true, maxCachedSessions: 0 });
}

const filtered = (path, filter) => `${path}?filter=${encodeURIComponent(filter)}`;

trust(readFileSync(credential("ca.pem")));
await check("refuses a site whose authority it was not given", async () => {
  await assert.rejects(connect().Get("/about"), /unable to verify|self.signed|unable to get/i);
});

trust(readFileSync(credential(config.site.certificates.root)));
const qrs = connect();

await check("about", async () => {
  const { statusCode, body } = await qrs.Get("/about");
  assert.equal(statusCode, 200);
  assert.equal(body.schemaPath, "About");
});

const apps = await check("lists apps, condensed and full", async () => {
  const condensed = (await qrs.Get("/app")).body;
  const full = (await qrs.Get("/app/full/")).body;
  assert.equal(condensed.length, full.length);
  assert.equal(condensed[0].owner, undefined);
  assert.ok(full[0].owner.userId && full[0].modifiedDate);
  assert.equal(full[0].schemaPath, "App");
  return full;
});

await check("counts as the list does", async () => {
  assert.equal((await qrs.Get("/app/count")).body.value, apps.length);
  assert.equal((await qrs.Get(filtered("/app/count", "name sw 'Sales'"))).body.value, 1);
});

await check("filters, encoded by itself", async () => {
  const found = (await qrs.Get("/app/full?filter=name eq 'Sales Analysis' and stream.name so 'dashboards'")).body;
  assert.deepEqual(found.map((app) => app.name), ["Sales Analysis"]);
});

await check("filters by tag, published and an id without quotes", async () => {
  const tagged = (await qrs.Get(filtered("/app", "tags.name eq 'cloud' and published eq true"))).body;
  assert.ok(tagged.length >= 1 && tagged.length < apps.length);
  assert.equal((await qrs.Get(filtered("/app", `id eq ${apps[0].id}`))).body[0].id, apps[0].id);
});

await check("orders by name", async () => {
  const names = (await qrs.Get("/app?orderby=name desc")).body.map((app) => app.name);
  assert.deepEqual(names, [...names].sort((a, b) => b.localeCompare(a, "en")));
});

const app = apps.find((each) => each.name === "Sales Analysis");

await check("makes a property and gives it to an app with an awkward value", async () => {
  const made = await qrs.Post(
    "/custompropertydefinition",
    { name: "InteractCustomer", valueType: "Text", choiceValues: [AWKWARD], objectTypes: ["App"] },
    "json",
  );
  assert.equal(made.statusCode, 201);
  const before = (await qrs.Get(`/app/${app.id}`)).body;
  before.customProperties.push({ value: AWKWARD, definition: made.body });
  const changed = await qrs.Put(`/app/${app.id}`, before);
  assert.ok(changed.body.customProperties.some((property) => property.value === AWKWARD));
});

await check("filters by that value: apostrophe, quote, hash, ampersand, backslash, plus", async () => {
  const filter = `(customProperties.definition.name eq 'InteractCustomer') and (customProperties.value eq ${quoted(AWKWARD)})`;
  const found = (await qrs.Get(filtered("/app", filter))).body;
  assert.deepEqual(found.map((each) => each.id), [app.id]);
});

await check("a doubled apostrophe is no escape: 400", async () => {
  await assert.rejects(qrs.Get(filtered("/app", "name eq 'O''Brien'")), /400::Cannot parse the expression/);
});

await check("a bare hash cuts the key off: 403", async () => {
  await assert.rejects(qrs.Get("/app?filter=name eq 'a#b'"), /403::XSRF prevention check failed/);
});

await check("a stale modifiedDate: 409", async () => {
  const stale = (await qrs.Get(`/app/${app.id}`)).body;
  stale.modifiedDate = "2001-01-01T00:00:00.000Z";
  await assert.rejects(qrs.Put(`/app/${app.id}`, stale), /409/);
});

await check("reads a table in parts", async () => {
  const columns = ["id", "name", "stream.name"].map((name) => ({ name, columnType: "Property", definition: name }));
  const table = await qrs.Post("/app/table?skip=1&take=2&sortcolumn=name", { type: "App", columns }, "json");
  assert.equal(table.statusCode, 201);
  assert.deepEqual(table.body.columnNames, ["id", "name", "stream.name"]);
  assert.equal(table.body.rows.length, 2);
});

await check("exports and downloads an app, once, as the same user", async () => {
  const exported = await qrs.Post(`/app/${app.id}/export/${randomUUID()}?skipdata=false`);
  assert.equal(exported.statusCode, 201);
  assert.match(exported.body.downloadPath, /^\/tempcontent\/[0-9a-f-]{36}\/Sales%20Analysis\.qvf\?serverNodeId=/);
  await assert.rejects(connect("UserDirectory=ACME;UserId=jane").Get(exported.body.downloadPath), /403/);
  const { body } = await qrs.Get(exported.body.downloadPath);
  checkContent(app, body);
  await assert.rejects(qrs.Get(exported.body.downloadPath), /404/);
});

await check("exports and downloads every other app", async () => {
  for (const each of apps.filter((other) => other.id !== app.id)) {
    const { body } = await qrs.Post(`/app/${each.id}/export/${randomUUID()}`);
    checkContent(each, (await qrs.Get(body.downloadPath)).body);
  }
});

await check("makes and finds a tag with an apostrophe", async () => {
  const { body: tag } = await qrs.Post("/tag", { name: "O'Brien" }, "json");
  assert.deepEqual((await qrs.Get(filtered("/tag", "name eq 'O\\'Brien'"))).body.map((each) => each.id), [tag.id]);
});

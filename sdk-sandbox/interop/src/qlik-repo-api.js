// qlik-repo-api, and qlik-rest-api, which it is built on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import https from "node:https";
import { buffer } from "node:stream/consumers";
import { QlikRepoApi } from "qlik-repo-api";
import { QlikGenericRestClient, QlikRepositoryClient, QlikSaaSClient } from "qlik-rest-api";
import { checksOf, config, credential } from "./checks.js";
import { AWKWARD, checkContent, quoted } from "./site.js";

const site = new URL(config.site.url);

function siteConfig(authority = config.site.certificates.root) {
  return {
    host: site.hostname,
    port: Number(site.port),
    httpsAgent: new https.Agent({
      ca: readFileSync(credential(authority)),
      cert: readFileSync(credential(config.site.certificates.client)),
      key: readFileSync(credential(config.site.certificates.key)),
    }),
    authentication: { user_dir: "INTERNAL", user_name: "sa_api" },
  };
}

let check = checksOf("qlik-repo-api");
const repo = new QlikRepoApi.client(siteConfig());

await check("refuses a site whose authority it was not given", async () => {
  await assert.rejects(new QlikRepoApi.client(siteConfig("ca.pem")).about.get(), /unable to verify|self.signed|unable to get/i);
});

await check("about", async () => {
  assert.equal((await repo.about.get()).schemaPath, "About");
});

const apps = await check("lists apps, streams, tags and properties", async () => {
  assert.ok((await repo.streams.getAll()).some((stream) => stream.details.name === "Customer dashboards"));
  assert.ok((await repo.tags.getAll()).some((tag) => tag.details.name === "cloud"));
  assert.ok((await repo.customProperties.getAll()).some((property) => property.details.name === "CloudTenant"));
  const all = await repo.apps.getAll();
  assert.ok(all.length >= 4);
  return all;
});

await check("filters and orders", async () => {
  const found = await repo.apps.getFilter({ filter: "tags.name eq 'cloud' and name so 'a'", orderBy: "name asc" });
  const names = found.map((app) => app.details.name);
  assert.ok(names.length >= 2);
  assert.deepEqual(names, [...names].sort((a, b) => a.localeCompare(b, "en")));
});

const app = await check("reads one app", async () => {
  const { details } = apps.find((each) => each.details.name === "Sales Analysis");
  return repo.apps.get({ id: details.id });
});

await check("gives an app tags and a property with an awkward value", async () => {
  await repo.tags.create({ name: "interop" });
  await repo.customProperties.create({ name: "RepoCustomer", choiceValues: [AWKWARD], objectTypes: ["App"] });
  const tags = [...app.details.tags.map((tag) => tag.name), "interop"];
  const changed = await app.update({ tags, customProperties: [`RepoCustomer=${AWKWARD}`] }, { customPropertyOperation: "add" });
  assert.ok(changed.tags.some((tag) => tag.name === "interop"));
  assert.ok(changed.customProperties.some((property) => property.value === AWKWARD));
});

await check("makes a tag and removes it", async () => {
  await repo.tags.create({ name: "short-lived" });
  const removed = await repo.tags.removeFilter({ filter: "name eq 'short-lived'" });
  assert.deepEqual(removed.map((each) => each.status), [204]);
  assert.equal((await repo.tags.getFilter({ filter: "name eq 'short-lived'" })).length, 0);
});

await check("filters by that value: apostrophe, quote, hash, ampersand, backslash, plus", async () => {
  const filter = `(customProperties.definition.name eq 'RepoCustomer') and (customProperties.value eq ${quoted(AWKWARD)})`;
  const found = await repo.apps.getFilter({ filter });
  assert.deepEqual(found.map((each) => each.details.id), [app.details.id]);
});

await check("a doubled apostrophe is no escape: 400", async () => {
  await assert.rejects(repo.apps.getFilter({ filter: "name eq 'O''Brien'" }), /400/);
});

await check("exports and downloads every app", async () => {
  for (const each of apps) {
    const exported = await each.export();
    assert.equal(exported.name, `${each.details.name}.qvf`);
    checkContent(each.details, await buffer(exported.file));
  }
});

await check("exports many at once", async () => {
  const exported = await repo.apps.exportMany({ filter: "tags.name eq 'cloud'" });
  assert.ok(exported.length >= 2);
  for (const one of exported) {
    checkContent(apps.find((each) => each.details.id === one.id).details, await buffer(one.file));
  }
});

check = checksOf("qlik-rest-api");

await check("counts as the list does, over certificates", async () => {
  const client = new QlikRepositoryClient(siteConfig());
  const { data: list } = await client.Get("app");
  assert.equal((await client.Get("app/count")).data.value, list.length);
});

await check("downloads by the generic client", async () => {
  const client = new QlikRepositoryClient(siteConfig());
  const { data } = await client.Post(`app/${app.details.id}/export/${crypto.randomUUID()}`, "");
  const download = await new QlikGenericRestClient(siteConfig()).Get(data.downloadPath.slice(1), "", "arraybuffer");
  checkContent(app.details, Buffer.from(download.data));
});

await check("removes an app, for both clients", async () => {
  const [gone] = await repo.apps.removeFilter({ filter: "name eq 'Internal Monitoring'" });
  assert.equal(gone.status, 204);
  await assert.rejects(new QlikRepositoryClient(siteConfig()).Get(`app/${gone.id}`), /404/);
});

await check("signs in to a tenant and follows the pages of a list", async () => {
  const client = new QlikSaaSClient({
    host: new URL(config.cloud.tenants[1].url).host,
    authentication: { clientId: config.cloud.clientId, clientSecret: config.cloud.clientSecret },
  });
  const { data: me } = await client.Get("users/me");
  assert.ok(me.id);
  for (let i = 0; i < 11; i++) {
    assert.equal((await client.Post("spaces", { name: `Rest ${i}`, type: "shared" })).status, 201);
  }
  const { data: spaces } = await client.Get("spaces?limit=4&name=Rest");
  assert.equal(spaces.length, 11);
});

// tus-js-client: resumable uploads, broken and taken up again.
import { auth, createQlikApi } from "@qlik/api";
import assert from "node:assert/strict";
import https from "node:https";
import { createReadStream, readFileSync, statSync } from "node:fs";
import * as tus from "tus-js-client";
import { checksOf, config, credential, sha256, syntheticFile } from "./checks.js";

const check = checksOf("tus-js-client");
const tenant = config.cloud.tenants[0];
const hostConfig = {
  authType: "oauth2",
  host: tenant.url,
  clientId: config.cloud.clientId,
  clientSecret: config.cloud.clientSecret,
};
const api = createQlikApi({ hostConfig });
const token = await auth.getAccessToken({ hostConfig });
const file = syntheticFile("broken.qvf", 24_000_000);
const size = statSync(file).size;
const digest = sha256(readFileSync(file));

/** Tells when so many bytes have left on one connection; the client's own progress is too coarse for loopback. */
class Watched extends https.Agent {
  constructor() {
    super({ keepAlive: false });
    this.onBytes = undefined;
  }

  createConnection(...args) {
    const socket = super.createConnection(...args);
    socket.on("drain", () => this.onBytes?.(socket));
    return socket;
  }
}

/** An upload, the offsets that the server named when it was asked, and what stops it in the middle. */
function uploadOf(options = {}) {
  const offsets = [];
  const agent = new Watched();
  let settle;
  const upload = new tus.Upload(createReadStream(file), {
    endpoint: `${tenant.url}/api/v1/temp-contents/files`,
    headers: { Authorization: `Bearer ${token}` },
    metadata: { filename: "broken.qvf", ttl: "600" },
    retryDelays: [100, 300, 1000, 3000],
    onAfterResponse: (request, response) => {
      if (request.getMethod() === "HEAD" && response.getStatus() === 200) {
        offsets.push(Number(response.getHeader("Upload-Offset")));
      }
    },
    httpStack: new tus.DefaultHttpStack({ agent }),
    onSuccess: () => settle.resolve(),
    onError: (error) => settle.reject(error),
    ...options,
  });
  return {
    upload,
    offsets,
    agent,
    toTheEnd: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        upload.start();
      }),
    /** Aborted by the caller when so many bytes of one request have left. */
    abortedAfter: (bytes) =>
      new Promise((resolve, reject) => {
        settle = { resolve: () => reject(new Error("finished before the break")), reject };
        agent.onBytes = (socket) => {
          if (socket.bytesWritten > bytes) {
            agent.onBytes = undefined;
            upload.abort().then(resolve, reject);
          }
        };
        upload.start();
      }),
  };
}

async function imported(url, name) {
  const { data } = await api.apps.importApp({ fileId: url.split("/").pop(), name });
  const { headers } = await api.apps.exportApp(data.attributes.id, {});
  const { data: blob } = await api.tempContents.downloadTempFile(headers.get("location").split("/").pop(), {});
  assert.equal(sha256(Buffer.from(await blob.arrayBuffer())), digest);
}

await check("uploads in one piece, import by fileId gives the bytes back", async () => {
  const whole = uploadOf();
  await whole.toTheEnd();
  await imported(whole.upload.url, "Tus whole");
});

await check("uploads in chunks", async () => {
  const chunked = uploadOf({ chunkSize: 5_000_000 });
  await chunked.toTheEnd();
  await imported(chunked.upload.url, "Tus chunks");
});

await check("is aborted in the middle of a request, resumes where the server stands", async () => {
  const broken = uploadOf();
  await broken.abortedAfter(8_000_000);
  await broken.toTheEnd();
  assert.equal(broken.offsets.length, 1);
  assert.ok(broken.offsets[0] > 0 && broken.offsets[0] < size, `resumed at ${broken.offsets[0]}`);
  await imported(broken.upload.url, "Tus resumed");
});

await check("loses its connection twice and goes on by itself", async () => {
  const broken = uploadOf();
  let left = 2;
  broken.agent.onBytes = (socket) => {
    if (socket.bytesWritten > 6_000_000 && left > 0) {
      left--;
      socket.destroy(new Error("the line broke"));
    }
  };
  await broken.toTheEnd();
  assert.equal(broken.offsets.length, 2);
  assert.ok(broken.offsets[0] > 0 && broken.offsets[0] < broken.offsets[1], `resumed at ${broken.offsets}`);
  await imported(broken.upload.url, "Tus twice");
});

await check("is taken up by another instance from the client's own store of uploads", async () => {
  const urlStorage = new tus.FileUrlStorage(credential("uploads.json"));
  const options = { chunkSize: 10_000_000, urlStorage, storeFingerprintForResuming: true };
  await uploadOf(options).abortedAfter(5_000_000);
  const later = uploadOf(options);
  const [previous] = await later.upload.findPreviousUploads();
  assert.ok(previous, "the upload was stored");
  later.upload.resumeFromPreviousUpload(previous);
  await later.toTheEnd();
  assert.ok(later.offsets[0] > 0 && later.offsets[0] < size, `resumed at ${later.offsets[0]}`);
  await imported(later.upload.url, "Tus later");
});

await check("an upload that is not whole cannot be imported", async () => {
  const broken = uploadOf();
  await broken.abortedAfter(8_000_000);
  const fileId = broken.upload.url.split("/").pop();
  await assert.rejects(api.apps.importApp({ fileId, name: "Never" }), (error) => {
    assert.ok(error.status >= 400 && error.status < 500, `status ${error.status}`);
    return true;
  });
});

await check("an upload that is gone is begun anew", async () => {
  const gone = uploadOf({ uploadUrl: `${tenant.url}/api/v1/temp-contents/files/00000000000000000000000000000000` });
  await gone.toTheEnd();
  await imported(gone.upload.url, "Tus anew");
});

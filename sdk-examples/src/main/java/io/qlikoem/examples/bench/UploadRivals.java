package io.qlikoem.examples.bench;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;
import okio.BufferedSink;

/** The same bytes to the same server, to all tenants at once, by others. */
final class UploadRivals {
    private static final MediaType PART = MediaType.get("application/offset+octet-stream");
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int SLICE = 64 << 10;

    private UploadRivals() {}

    static Path randomFile(Path folder, long bytes) throws IOException {
        Path file = folder.resolve("rivals.qvf");
        Files.deleteIfExists(file);
        byte[] slice = new byte[1 << 20];
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= slice.length) {
                random.nextBytes(slice);
                out.write(slice, 0, (int) Math.min(slice.length, left));
            }
        }
        return file;
    }

    /** OkHttp and a loop over the chunks, a thread for each tenant; no retry, no ledger, no events. */
    static Transfer bareOkHttp(BenchBed bed, Path file, long chunkBytes) throws IOException, InterruptedException {
        OkHttpClient client = client(bed);
        List<Upload> uploads = begin(bed, client, Files.size(file));
        long start = System.nanoTime();
        long cpu = ProcessFigures.cpuNanos();
        ExecutorService threads = Executors.newFixedThreadPool(uploads.size());
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (Upload upload : uploads) {
                sent.add(threads.submit(() -> {
                    send(client, upload, file, chunkBytes);
                    return upload;
                }));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("the bare upload failed", e);
        } finally {
            threads.shutdownNow();
        }
        return new Transfer(
                uploads.size() * Files.size(file),
                (System.nanoTime() - start) / 1e9,
                (ProcessFigures.cpuNanos() - cpu) / 1e9);
    }

    /** curl, a process for each tenant that sends the file as one part. */
    static Transfer curl(BenchBed bed, Path file) throws IOException, InterruptedException {
        List<Upload> uploads = begin(bed, client(bed), Files.size(file));
        long start = System.nanoTime();
        double cpu = ProcessFigures.childrenCpuSeconds();
        List<Process> processes = new ArrayList<>();
        for (Upload upload : uploads) {
            // By its standard input: arguments can be read by everybody on the machine.
            Process process = new ProcessBuilder("curl", "--config", "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (Writer config = process.outputWriter(StandardCharsets.UTF_8)) {
                config.write("silent\nshow-error\nfail\nrequest = PATCH\ncacert = \"" + bed.caFile() + "\"\n"
                        + "upload-file = \"" + file + "\"\nurl = \"" + upload.address + "\"\n"
                        + "header = \"Authorization: " + upload.authorization + "\"\n"
                        + "header = \"Content-Type: " + PART + "\"\nheader = \"Tus-Resumable: 1.0.0\"\n"
                        + "header = \"Upload-Offset: 0\"\nheader = \"Expect:\"\n");
            }
            processes.add(process);
        }
        for (Process process : processes) {
            if (process.waitFor() != 0) {
                throw new IOException("curl ended with status " + process.exitValue());
            }
        }
        return new Transfer(
                uploads.size() * Files.size(file),
                (System.nanoTime() - start) / 1e9,
                ProcessFigures.childrenCpuSeconds() - cpu);
    }

    private record Upload(String address, String authorization) {}

    private static OkHttpClient client(BenchBed bed) throws IOException {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(Certificates.decodeCertificatePem(Files.readString(bed.caFile())))
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .build();
    }

    private static List<Upload> begin(BenchBed bed, OkHttpClient client, long bytes) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (URI tenant : bed.tenantUrls()) {
            String authorization = "Bearer " + token(bed, client, tenant);
            Request create = new Request.Builder()
                    .url(tenant + "/api/v1/temp-contents/files")
                    .header("Authorization", authorization)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", String.valueOf(bytes))
                    .post(RequestBody.EMPTY)
                    .build();
            try (Response created = succeeded(client, create)) {
                uploads.add(new Upload(tenant + created.headers().get("Location"), authorization));
            }
        }
        return uploads;
    }

    private static String token(BenchBed bed, OkHttpClient client, URI tenant) throws IOException {
        String body = "{\"grant_type\":\"client_credentials\",\"client_id\":\"" + bed.clientId()
                + "\",\"client_secret\":\"" + bed.clientSecret() + "\"}";
        Request ask = new Request.Builder()
                .url(tenant + "/oauth/token")
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response answer = succeeded(client, ask);
                JsonReader json = JsonReader.of(answer.body().source())) {
            Map<?, ?> token = (Map<?, ?>) Objects.requireNonNull(json.readJsonValue());
            return String.valueOf(token.get("access_token"));
        }
    }

    private static void send(OkHttpClient client, Upload upload, Path file, long chunkBytes) throws IOException {
        long size = Files.size(file);
        for (long offset = 0; offset < size; offset += chunkBytes) {
            Request part = new Request.Builder()
                    .url(upload.address)
                    .header("Authorization", upload.authorization)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Offset", String.valueOf(offset))
                    .patch(part(file, offset, Math.min(chunkBytes, size - offset)))
                    .build();
            succeeded(client, part).close();
        }
    }

    private static RequestBody part(Path file, long offset, long length) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return PART;
            }

            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                try (FileChannel channel = FileChannel.open(file)) {
                    ByteBuffer slice = ByteBuffer.allocate(SLICE);
                    channel.position(offset);
                    for (long left = length; left > 0; ) {
                        slice.clear().limit((int) Math.min(SLICE, left));
                        left -= channel.read(slice);
                        sink.write(slice.array(), 0, slice.position());
                    }
                }
            }
        };
    }

    private static Response succeeded(OkHttpClient client, Request request) throws IOException {
        Response response = client.newCall(request).execute();
        if (!response.isSuccessful()) {
            response.close();
            throw new IOException(request.method() + " " + request.url() + " answered " + response.code());
        }
        return response;
    }
}

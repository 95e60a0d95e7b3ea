package io.qlikoem.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.app.QrsApp;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a list page of 500 apps: our models, which keep unknown fields, against plain Jackson records, which drop them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class ListPageBenchmark {
    private final String page =
            IntStream.range(0, 500).mapToObj(ListPageBenchmark::app).collect(Collectors.joining(",", "[", "]"));

    private final JsonAdapter<List<QrsApp>> models =
            QlikJson.moshi().adapter(Types.newParameterizedType(List.class, QrsApp.class));
    private final ObjectMapper mapper = new ObjectMapper();

    @Benchmark
    public List<QrsApp> ourModels() throws IOException {
        return Objects.requireNonNull(models.fromJson(page));
    }

    @Benchmark
    public List<AppRecord> jacksonRecords() throws JsonProcessingException {
        return mapper.readValue(page, new TypeReference<List<AppRecord>>() {});
    }

    private static String app(int number) {
        return """
                {"id":"931d847e-b36a-4511-9547-%012d","createdDate":"2020-10-20T09:00:00.000Z",
                 "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
                 "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-21T12:48:17.000Z",
                  "modifiedDate":"2020-10-21T12:48:17.000Z","modifiedByUserName":"ACME\\\\jane","value":"tenant-a",
                  "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"CloudTenant","valueType":"Text",
                  "choiceValues":["tenant-a","tenant-b"],"privileges":null},"schemaPath":"CustomPropertyValue"}],
                 "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000003","userId":"jane","userDirectory":"ACME",
                  "userDirectoryConnectorName":"ACME","name":"Jane","privileges":null},
                 "name":"Consumer sales %d","appId":"","sourceAppId":"00000000-0000-0000-0000-000000000000",
                 "targetAppId":"00000000-0000-0000-0000-000000000000","publishTime":"2020-10-21T12:48:16.987Z","published":true,
                 "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000004","name":"oem","privileges":null}],"description":"",
                 "stream":{"id":"387f4d65-c171-4120-9db0-3cd537b469a8","name":"CNPDemo","privileges":null},
                 "fileSize":1048576,"lastReloadTime":"2020-10-21T12:40:00.000Z","thumbnail":"",
                 "savedInProductVersion":"12.688.0","migrationHash":"64d115e925e2167bba72939c2d8a80e6beef4a56",
                 "dynamicColor":"","availabilityStatus":5,"lastDataDistribution":"1753-01-01T00:00:00.000Z",
                 "privileges":null,"schemaPath":"App"}"""
                .formatted(number, number);
    }

    /** The same app as a record of texts and numbers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AppRecord(
            String id,
            String createdDate,
            String modifiedDate,
            String modifiedByUserName,
            List<PropertyRecord> customProperties,
            UserRecord owner,
            String name,
            String publishTime,
            boolean published,
            List<NamedRecord> tags,
            String description,
            NamedRecord stream,
            long fileSize,
            String lastReloadTime,
            String thumbnail,
            String savedInProductVersion,
            String migrationHash,
            int availabilityStatus) {}

    /** A custom property's value. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PropertyRecord(String id, String value, DefinitionRecord definition) {}

    /** A custom property. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DefinitionRecord(String id, String name, String valueType, List<String> choiceValues) {}

    /** Anything with a name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NamedRecord(String id, String name) {}

    /** A user. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record UserRecord(String id, String userId, String userDirectory, String name) {}
}

package io.qlikoem.cloud.datafiles;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.http.FileUpload;
import java.time.Instant;
import java.util.List;

public class DataFilesRows extends OperationRows {
    private static final String ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    private static final String STATS = """
            {"totalFileCount":3,"directFileCount":2,"totalFolderCount":1,"directFolderCount":1,
             "aggregateFileSize":4096,"totalInternalFileCount":0,"directInternalFileCount":0,"aggregateInternalFileSize":0,
             "totalAppScopedFileCount":0,"directAppScopedFileCount":0,"aggregateAppScopedFileSize":0}
            """;
    private static final String FILE = """
            {"id":"%s","name":"2026/orders.csv","baseName":"orders.csv","size":4096,"folder":false,
             "folderPath":"2026","spaceId":"s1","appId":null,"qri":"qri:qdf:x","ownerId":"u1",
             "actions":["read","change_owner"],
             "createdDate":"2026-11-24T00:00:00.000Z","modifiedDate":null,"contentUpdatedDate":"2026-11-24T00:00:00.000Z",
             "folderStats":%s}
            """.formatted(ID, STATS);
    private static final String CONNECTION = """
            {"id":"%s","name":"DataFiles","type":"qix-datafiles.exe","spaceId":"s1",
             "connectStatement":"CUSTOM CONNECT TO x","spaceStats":%s}
            """.formatted(ID, STATS);
    private static final String RESULTS = """
            {"data":[{"id":"%s","code":"HTTP-204","status":204},
             {"id":"%s","code":"DF-006","title":"Name taken","detail":"","status":409}]}
            """.formatted(ID, ID);
    private static final String QUOTAS = """
            {"size":4096,"maxSize":53687091200,"maxFileSize":524288000,"maxLargeFileSize":107374182400,
             "allowedExtensions":["csv","qvd"],"allowedInternalExtensions":["meta"]}
            """;
    private static final String DELETED = """
            {"fileMetadataId":"f1","name":"2025/orders.csv","baseName":"orders.csv","folder":false,"folderPath":"2025",
             "spaceId":"s1","createdBy":"u1","userId":"u2","tenantId":"t1","deletedDate":"2026-11-24T00:00:00.000Z"}
            """;

    public DataFilesRows() {
        row(DataFilesApi.class, api -> api.list(ID, null, true, 100), links(FILE));
        row(DataFilesApi.class, api -> api.named(null, "orders.csv"), links(FILE));
        row(
                DataFilesApi.class,
                api -> api.create(FileUpload.builder()
                        .json("Json", NewDataFile.named("orders.csv"))
                        .file("File", file("orders.csv", "a,b"))
                        .build()),
                201,
                FILE);
        row(DataFilesApi.class, api -> api.get(ID), FILE);
        row(
                DataFilesApi.class,
                api -> api.replace(
                        ID,
                        FileUpload.builder()
                                .json(
                                        "Json",
                                        DataFileChange.builder()
                                                .folderMergeBehavior(FolderMerge.MERGE)
                                                .build())
                                .file("File", file("orders.csv", "a,b"))
                                .build()),
                201,
                FILE);
        row(DataFilesApi.class, api -> api.delete(ID));
        row(DataFilesApi.class, api -> api.delete(DataFileDeletions.of(List.of(ID))), 207, RESULTS);
        row(DataFilesApi.class, api -> api.giveTo(ID, DataFileOwner.user("u2")));
        row(DataFilesApi.class, api -> api.moveTo(ID, DataFileSpace.of("s2")));
        row(
                DataFilesApi.class,
                api -> api.move(DataFileMoves.builder()
                        .addMoves(DataFileMove.of(ID, "s2"))
                        .build()),
                207,
                RESULTS);
        row(DataFilesApi.class, api -> api.connections("s1", null, true, 100), links(CONNECTION));
        row(DataFilesApi.class, api -> api.connection(ID), CONNECTION);
        row(
                DataFilesApi.class,
                api -> api.connections(ConnectionsOfSpaces.builder()
                        .addSpaceIds("s1")
                        .includeSpaceStats(true)
                        .build()),
                links(CONNECTION));
        row(DataFilesApi.class, api -> api.quotas(), QUOTAS);
        row(DataFilesApi.class, api -> api.folderStats(ID), STATS);
        row(
                DataFilesApi.class,
                api -> api.create(NewDataFiles.of(
                        List.of(NewDataFile.builder().name("2026").folder(true).build()))),
                207,
                RESULTS);
        row(
                DataFilesApi.class,
                api -> api.deleted(Instant.parse("2026-11-01T00:00:00Z"), null, true, 100),
                links(DELETED));
    }

    private static String links(String item) {
        return "{\"data\":[" + item + "],\"links\":{\"self\":{\"href\":\"https://acme/x\"},"
                + "\"next\":{\"href\":null},\"prev\":{\"href\":null}}}";
    }
}

package io.qlikoem.cloud.appdata;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;

public class AppDataRows extends OperationRows {
    private static final String MODEL = """
            {"static_byte_size":176543,"has_section_access":false,"is_direct_query_mode":false,"usage":"ANALYTICS",
             "fields":[{"name":"Sales","src_tables":["Orders"],"is_system":false,"is_hidden":false,"is_semantic":false,
              "distinct_only":false,"cardinal":120,"total_count":4000,"is_locked":false,"always_one_selected":false,
              "is_numeric":true,"comment":"","tags":["$numeric"],"byte_size":960,"hash":"d1"}],
             "tables":[{"name":"Orders","is_system":false,"is_semantic":false,"is_loose":false,"no_of_rows":4000,
              "no_of_fields":5,"no_of_key_fields":1,"comment":"","byte_size":40000}],
             "reload_meta":{"cpu_time_spent_ms":812,"peak_memory_bytes":94371840,"fullReloadPeakMemoryBytes":94371840,
              "partialReloadPeakMemoryBytes":0,"hardware":{"logical_cores":16,"total_memory":137438953472}},
             "tables_profiling_data":[{"NoOfRows":4000,"FieldProfiling":[{"Name":"Sales","FieldTags":["$numeric"],
              "DistinctValues":120,"NumericValues":4000,"NullValues":0,"TextValues":0,"Min":1.5,"Max":900.0,"Average":45.2,
              "FirstSorted":"","LastSorted":"","MinStringLen":0,"MaxStringLen":0}]}]}
            """;
    private static final String LINEAGE = """
            [{"discriminator":"lib://Analytics:DataFiles/orders.csv","statement":""}]
            """;
    private static final String LOGS = """
            {"data":[{"reloadId":"r1","success":true,"duration":812,"endTime":"2026-11-24T00:00:00.000Z",
             "links":{"log":"/api/v1/apps/a1/reloads/logs/r1"}}]}
            """;
    private static final String RECORDS = """
            {"data":[{"reloadId":"r1","success":true,"duration":812,"endTime":"2026-11-24T00:00:00.000Z","rowLimit":-1,
             "isPartialReload":false,"skipStore":false,"loadFilesBytes":0,"loadDataFilesBytes":40960,"loadExternalBytes":0,
             "storeFilesBytes":0,"storeDataFilesBytes":0,"appDbHash":"","accessDbHash":"","storeHash":"",
             "statements":[{"type":"load","label":"Orders","tableName":"Orders","connection":"DataFiles",
              "connectionId":"c1","dataSize":40960,"duration":700,"nbrOfRows":4000,"nbrOfFields":5,"qri":"qri:qdf:x",
              "partialReloadOperation":""}],
             "includeFiles":[{"path":"lib://DataFiles/main.qvs","connection":"DataFiles","qri":"qri:qdf:y"}]}]}
            """;

    public AppDataRows() {
        row(AppDataApi.class, api -> api.model("a1"), MODEL);
        row(AppDataApi.class, api -> api.lineage("a1"), LINEAGE);
        row(AppDataApi.class, api -> api.reloadLogs("a1"), LOGS);
        row(
                AppDataApi.class,
                api -> api.reloadLog("a1", "r1"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
        row(AppDataApi.class, api -> api.reloadRecords("a1", "r1", true), RECORDS);
    }
}

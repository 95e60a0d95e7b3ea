package io.qlikoem.cloud.appscripts;

import io.qlikoem.cloud.OperationRows;
import java.util.List;

public class AppScriptsRows extends OperationRows {
    private static final String LIST = """
            {"scripts":[{"scriptId":"65a1","size":120,"modifierId":"u1","modifiedTime":"2026-11-24T00:00:00Z",
             "versionMessage":"Before the new region"}],"privileges":["read","update"],"links":{"next":{"href":""}}}
            """;
    private static final String PROBLEMS = """
            {"Errors":[{"Msg":"Unexpected token","Tab":0,"Line":3,"Column":7,"Info":"FORM"}],"Warnings":[]}
            """;

    public AppScriptsRows() {
        row(AppScriptsApi.class, api -> api.list("a1", null, 100), LIST);
        row(
                AppScriptsApi.class,
                api -> api.create("a1", ScriptVersion.of("LOAD 1 AS x AUTOGENERATE 1;", "One row")),
                200,
                "{}");
        row(
                AppScriptsApi.class,
                api -> api.get("a1", AppScriptsApi.CURRENT),
                "{\"script\":\"LOAD 1 AS x AUTOGENERATE 1;\",\"versionMessage\":\"One row\"}");
        row(AppScriptsApi.class, api -> api.change("a1", "65a1", List.of(ScriptChange.message("Two rows"))), 200, "{}");
        row(AppScriptsApi.class, api -> api.delete("a1", "65a1"), 200, "{}");
        row(AppScriptsApi.class, api -> api.validate(LoadScript.of("LOAD * FORM x;")), PROBLEMS);
    }
}

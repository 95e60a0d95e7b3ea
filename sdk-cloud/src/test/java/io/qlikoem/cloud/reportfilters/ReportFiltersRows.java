package io.qlikoem.cloud.reportfilters;

import io.qlikoem.cloud.OperationRows;
import java.util.List;

public class ReportFiltersRows extends OperationRows {
    private static final String FILTER = """
            {"id":"rf1","name":"North","ownerId":"u1","description":"","filterType":"REP","filterVersion":"filter-1.0",
             "createdAt":"2026-11-24T00:00:00.000Z","updatedAt":"2026-11-24T00:00:00.000Z",
             "filterV1_0":{"variables":[{"name":"vYear","value":"2026","evaluate":false}],
              "fieldsByState":{"$":[{"name":"Region","overrideValues":false,"selectExcluded":false,
               "values":[{"valueType":"string","valueAsText":"North"}]}]}}}
            """;
    private static final String LIST = """
            {"data":[{"id":"rf1","name":"North","filterType":"REP","filterVersion":"filter-1.0","ownerId":"u1"}],
             "links":{"self":{"href":"https://acme/x"},"next":{"href":null},"prev":{"href":null}}}
            """;

    public ReportFiltersRows() {
        row(
                ReportFiltersApi.class,
                api -> api.list("a1", List.of(FilterType.REPORT, FilterType.SUBSCRIPTION), null, 100),
                LIST);
        row(ReportFiltersApi.class, api -> api.count("a1", List.of(FilterType.REPORT)), "{\"total\":3}");
        row(ReportFiltersApi.class, api -> api.create("a1", NewReportFilter.forReports("North", north())), 201, FILTER);
        row(ReportFiltersApi.class, api -> api.get("a1", "rf1"), FILTER);
        row(ReportFiltersApi.class, api -> {
            api.change(
                    "a1",
                    "rf1",
                    ReportFilterChange.builder()
                            .name("South")
                            .definition(north())
                            .build());
            return null;
        });
        row(ReportFiltersApi.class, api -> api.delete("a1", "rf1"));
    }

    private static FilterDefinition north() {
        return FilterDefinition.builder()
                .putFieldsByState(
                        "$",
                        List.of(FilterField.builder()
                                .name("Region")
                                .addValues(FilterValue.text("North"), FilterValue.number(7))
                                .build()))
                .addVariables(
                        FilterVariable.builder().name("vYear").value("2026").build())
                .build();
    }
}

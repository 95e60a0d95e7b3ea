package io.qlikoem.onprem.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompleteListTest {
    private static final Pattern ID = Pattern.compile("id eq ([0-9a-f-]{36})");

    private final List<String> calls = new ArrayList<>();

    @Test
    void read_ofAShortList_isOneCall() {
        assertThat(site(99, 100, 99, 500).read(null)).hasSize(99);

        assertThat(calls).containsExactly("list");
    }

    @Test
    void read_ofALongListThatIsWhole_countsOnce() {
        assertThat(site(137, 1000, 137, 500).read(null)).hasSize(137);

        assertThat(calls).containsExactly("list", "count");
    }

    @Test
    void read_ofACutList_fetchesTheRest() {
        List<String> list = site(237, 100, 237, 500).read(null);

        assertThat(list).hasSize(237).doesNotHaveDuplicates();
        assertThat(calls).containsExactly("list", "count", "table 0", "table 237", "ids", "ids", "count");
    }

    @Test
    void read_whenTheTableIsCutToo_asksForThePagesThatItGets() {
        assertThat(site(237, 100, 237, 100).read(null)).hasSize(237);

        assertThat(calls).contains("table 0", "table 100", "table 200", "table 237");
    }

    @Test
    void read_whenTheSiteCountsMoreThanItGives_failsRatherThanBeingShort() {
        assertThatThrownBy(() -> site(150, 100, 160, 500).read(null))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("a list of 150 where the site counts 160");
    }

    /** A site with so many apps that cuts its lists and pages, and counts. */
    private CompleteList<String> site(int entities, int listLimit, int counted, int pageLimit) {
        List<String> ids = IntStream.range(0, entities)
                .mapToObj(i -> new UUID(7, i).toString())
                .toList();
        return CompleteList.of(
                "App",
                id -> id,
                (filter, order) -> {
                    calls.add(filter == null ? "list" : "ids");
                    return filter == null ? ids.subList(0, Math.min(listLimit, entities)) : idsIn(filter);
                },
                filter -> {
                    calls.add("count");
                    return Count.builder().value(counted).build();
                },
                (columns, filter, skip, take, sort, ascending) -> {
                    calls.add("table " + skip);
                    int end = Math.min(skip + Math.min(take, pageLimit), entities);
                    return Table.builder()
                            .addColumnNames("id")
                            .rows(ids.subList(Math.min(skip, end), end).stream()
                                    .map(id -> List.of(RawJson.of("\"" + id + "\"")))
                                    .toList())
                            .build();
                });
    }

    private static List<String> idsIn(QrsFilter filter) {
        Matcher matcher = ID.matcher(filter.toString());
        List<String> ids = new ArrayList<>();
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}

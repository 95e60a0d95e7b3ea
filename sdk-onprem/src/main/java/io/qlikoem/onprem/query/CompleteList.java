package io.qlikoem.onprem.query;

import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.RawJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is whole or not there at all.
 *
 * <p>A list of a site has no pages, but a setting of the site is said to cut it silently at 100 entries. So a list of
 * that many or more is compared with the site's own count; what it lacks is found through the table, which has pages,
 * and read by id. A list that is still short fails: a few entities must never look like all of them.
 *
 * @param <T> the entity
 */
public final class CompleteList<T> {
    // The only limit that any source names; to count behind every shorter list would double the calls for nothing.
    private static final int SHORTEST_CUT = 100;
    private static final int TABLE_PAGE = 500;

    private final String type;
    private final Function<T, String> id;
    private final Lister<T> lister;
    private final Counter counter;
    private final Tabler tabler;

    private CompleteList(String type, Function<T, String> id, Lister<T> lister, Counter counter, Tabler tabler) {
        this.type = type;
        this.id = id;
        this.lister = lister;
        this.counter = counter;
        this.tabler = tabler;
    }

    /**
     * The calls that belong to one type of entity.
     *
     * @param type as the site's {@code schemaPath} says it: {@code App}, {@code App.Object}
     * @param id of an entity
     */
    public static <T> CompleteList<T> of(
            String type, Function<T, String> id, Lister<T> lister, Counter counter, Tabler tabler) {
        return new CompleteList<>(type, id, lister, counter, tabler);
    }

    /**
     * All entities that fit.
     *
     * @throws QlikTransportException when the site does not give out as many as it counts
     */
    public List<T> read(@Nullable QrsFilter filter) {
        List<T> list = lister.list(filter, null);
        if (list.size() < SHORTEST_CUT || list.size() >= counter.count(filter).value()) {
            return list;
        }
        Map<String, T> found = new LinkedHashMap<>();
        list.forEach(entity -> found.put(id.apply(entity), entity));
        List<String> missing = new ArrayList<>(ids(filter));
        missing.removeAll(found.keySet());
        for (QrsFilter some : byIds(missing)) {
            lister.list(some, null).forEach(entity -> found.put(id.apply(entity), entity));
        }
        // Counted anew, because what was deleted meanwhile is no reason to fail.
        int count = counter.count(filter).value();
        if (found.size() < count) {
            throw tooShort(found.size(), count);
        }
        return List.copyOf(found.values());
    }

    private Set<String> ids(@Nullable QrsFilter filter) {
        TableDefinition idOnly = TableDefinition.ofProperties(type, "id");
        Set<String> ids = new LinkedHashSet<>();
        int skip = 0;
        while (true) {
            List<List<RawJson>> rows =
                    tabler.table(idOnly, filter, skip, TABLE_PAGE, "id", true).rows();
            if (rows.isEmpty()) {
                return ids;
            }
            rows.forEach(row -> ids.add(row.get(0).as(String.class)));
            // Not by the page size asked for: whoever cuts lists may cut pages too.
            skip += rows.size();
        }
    }

    private static List<QrsFilter> byIds(List<String> ids) {
        Condition condition = QrsFilter.where("id");
        return QrsFilter.inBatches(
                ids.stream().map(each -> condition.is(UUID.fromString(each))).toList());
    }

    private QlikTransportException tooShort(int got, int counted) {
        String problem = "a list of " + got + " where the site counts " + counted
                + "; the site seems to cut long lists (MaxRecordLimit)";
        String operation = "qrs/" + type.toLowerCase(Locale.ROOT).replace('.', '/') + "/full";
        return QlikTransportException.unreadable("GET", operation, "the site", problem, new IOException(problem));
    }

    /** Reads the list as the site gives it out. */
    @FunctionalInterface
    public interface Lister<T> {
        /** The list. */
        List<T> list(@Nullable QrsFilter filter, @Nullable String orderBy);
    }

    /** Counts. */
    @FunctionalInterface
    public interface Counter {
        /** The count. */
        Count count(@Nullable QrsFilter filter);
    }

    /** Reads one page of a table, in a stable order. */
    @FunctionalInterface
    public interface Tabler {
        /** The page; empty when there is none any more. */
        Table table(
                TableDefinition definition,
                @Nullable QrsFilter filter,
                int skip,
                int take,
                String sortColumn,
                boolean ascending);
    }
}

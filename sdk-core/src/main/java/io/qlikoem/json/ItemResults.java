package io.qlikoem.json;

import java.util.List;

/**
 * The answer to a call for several items (HTTP 207): each has an outcome of its own, and the call as a whole neither
 * succeeded nor failed. On the wire it is a list, or an object with one list in it ({@code data}).
 *
 * @param items what became of each item, in the server's order
 */
public record ItemResults<T extends ItemResult>(List<T> items) {
    public ItemResults {
        items = List.copyOf(items);
    }

    /** Whether nothing failed. */
    public boolean allOk() {
        return failed().isEmpty();
    }

    /** The items that failed. */
    public List<T> failed() {
        return items.stream().filter(each -> !each.isOk()).toList();
    }

    /** The items that did not fail. */
    public List<T> succeeded() {
        return items.stream().filter(ItemResult::isOk).toList();
    }
}

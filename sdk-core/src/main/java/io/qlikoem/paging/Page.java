package io.qlikoem.paging;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items what is on it, in the server's order
 * @param next what to ask for to get the page after it, as the server said it: opaque; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}

package io.qlikoem.paging;

import java.util.Optional;

/** Where pages come from. Must be usable from any thread, and again from the start. */
@FunctionalInterface
public interface PageSource<T> {
    /** The first page when {@code cursor} is empty, else the page that an earlier page's {@link Page#next()} names. */
    Page<T> fetch(Optional<String> cursor);
}

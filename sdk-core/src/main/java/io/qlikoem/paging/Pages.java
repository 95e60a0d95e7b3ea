package io.qlikoem.paging;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that is fetched page by page as a loop reaches it. Nothing is asked for until then; each traversal starts anew
 * at the first page, and one page is in memory at a time.
 *
 * <p>Any step of a traversal may throw {@link io.qlikoem.error.QlikException}. The list itself may be shared between
 * threads, one traversal may not. What changes on the server between two pages may be missed or seen twice.
 *
 * @see <a href="https://qlik.dev/apis/rest/pagination-sorting-filtering/">Qlik Cloud: pagination</a>
 */
public final class Pages<T> implements Iterable<T> {
    private final PageSource<T> source;

    private Pages(PageSource<T> source) {
        this.source = source;
    }

    /** A list over any source of pages. */
    public static <T> Pages<T> from(PageSource<T> source) {
        return new Pages<>(source);
    }

    /** The items, page by page. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(new PageIterator<>(source));
    }

    /** The items as a sequential stream; {@code limit(10)} asks for no page that it does not need. */
    public Stream<T> stream() {
        return streamOf(iterator());
    }

    /** Whole pages with their cursors, as a sequential stream. */
    public Stream<Page<T>> pages() {
        return streamOf(new PageIterator<>(source));
    }

    private static <E> Stream<E> streamOf(Iterator<E> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    private static final class PageIterator<T> implements Iterator<Page<T>> {
        private final PageSource<T> source;
        private final Set<String> seen = new HashSet<>();
        private Optional<String> cursor = Optional.empty();
        private boolean more = true;

        PageIterator(PageSource<T> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public Page<T> next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            cursor.filter(next -> !seen.add(next)).ifPresent(next -> {
                throw new RepeatedPageException(next);
            });
            Page<T> page = source.fetch(cursor);
            cursor = page.next();
            more = cursor.isPresent();
            return page;
        }
    }

    private static final class ItemIterator<T> implements Iterator<T> {
        private final Iterator<Page<T>> pages;
        private Iterator<T> items = Collections.emptyIterator();

        ItemIterator(Iterator<Page<T>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            // A page may be empty although others follow: the vendor filters after it has cut the page.
            while (!items.hasNext() && pages.hasNext()) {
                items = pages.next().items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}

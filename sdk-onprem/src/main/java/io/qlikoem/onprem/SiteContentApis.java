package io.qlikoem.onprem;

import io.qlikoem.onprem.app.AppApi;
import io.qlikoem.onprem.app.AppContentApi;
import io.qlikoem.onprem.app.AppDataSegmentApi;
import io.qlikoem.onprem.app.AppObjectApi;
import io.qlikoem.onprem.content.StaticContentApi;
import io.qlikoem.onprem.contentlibrary.ContentLibraryApi;
import io.qlikoem.onprem.customproperty.CustomPropertyApi;
import io.qlikoem.onprem.dataconnection.DataConnectionApi;
import io.qlikoem.onprem.extension.ExtensionApi;
import io.qlikoem.onprem.selection.SelectionApi;
import io.qlikoem.onprem.stream.StreamApi;
import io.qlikoem.onprem.tag.TagApi;

/**
 * The typed clients of what a site holds: apps and what is in them, streams, extensions, files. All of them use the same
 * identity, retries and errors. Thread-safe.
 */
public interface SiteContentApis {
    /** The client of a resource: an implementation of its Retrofit interface. */
    <T> T api(Class<T> apiInterface);

    /** Files that apps have with them. */
    default AppContentApi appContents() {
        return api(AppContentApi.class);
    }

    /** The parts in which the data of apps is stored. */
    default AppDataSegmentApi appDataSegments() {
        return api(AppDataSegmentApi.class);
    }

    /** Sheets, stories, bookmarks and other objects of apps. */
    default AppObjectApi appObjects() {
        return api(AppObjectApi.class);
    }

    /** Export, upload, copy, publish, replace, change, delete. */
    default AppApi apps() {
        return api(AppApi.class);
    }

    /** Content libraries. */
    default ContentLibraryApi contentLibraries() {
        return api(ContentLibraryApi.class);
    }

    /** Custom properties and their choice values. */
    default CustomPropertyApi customProperties() {
        return api(CustomPropertyApi.class);
    }

    /** Data connections. */
    default DataConnectionApi dataConnections() {
        return api(DataConnectionApi.class);
    }

    /** Extensions, themes and mashups. */
    default ExtensionApi extensions() {
        return api(ExtensionApi.class);
    }

    /** Sets of entities, to be changed or deleted together. */
    default SelectionApi selections() {
        return api(SelectionApi.class);
    }

    /** Files of content libraries and apps, to be read. */
    default StaticContentApi staticContent() {
        return api(StaticContentApi.class);
    }

    /** Streams, in which apps are published. */
    default StreamApi streams() {
        return api(StreamApi.class);
    }

    /** Tags. */
    default TagApi tags() {
        return api(TagApi.class);
    }
}

package io.qlikoem.onprem.about;

import retrofit2.http.GET;

/** The site itself. Thread-safe; errors are those of {@link io.qlikoem.error.QlikException}. */
public interface AboutApi {
    /** Version and kind of the answering node; a cheap way to see whether site, certificates and user fit together. */
    @GET("qrs/about")
    About about();
}

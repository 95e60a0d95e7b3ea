package io.qlikoem.onprem.license;

import retrofit2.http.GET;

/**
 * The licence of a site; to read only. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 */
public interface LicenseApi {
    /** The licence. */
    @GET("qrs/license")
    License get();

    /** How much of it is used. */
    @GET("qrs/license/accesstypeoverview")
    LicenseOverview overview();
}

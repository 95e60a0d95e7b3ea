package io.qlikoem.onprem.rule;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.Count;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * What the rules of a site come to. Nothing here writes. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 */
public interface RuleAuditApi {
    /** Which security rules apply to which users and resources. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/security/audit")
    Audit security(@Body AuditParameters question);

    /** How many resources an audit would be about; there is none for licences. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/security/audit/countresources")
    Count countResources(@Body AuditCount question);

    /** What users may do by all security rules together. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/security/audit/matrix")
    AuditMatrix securityMatrix(@Body AuditMatrixParameters question);

    /** What a security rule that is not saved would do. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/security/audit/preview")
    AuditPreview securityPreview(@Body AuditPreviewParameters question);

    /** Which licence rules apply to which users and resources. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/license/audit")
    Audit license(@Body AuditParameters question);

    /** What users may do by all licence rules together. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/license/audit/matrix")
    AuditMatrix licenseMatrix(@Body AuditMatrixParameters question);

    /** What a licence rule that is not saved would do. */
    @LongCall
    @Repeatable
    @POST("qrs/systemrule/license/audit/preview")
    AuditPreview licensePreview(@Body AuditPreviewParameters question);
}

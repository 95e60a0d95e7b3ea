/** Templates that reports are made of. Start at {@link io.qlikoem.cloud.reporttemplates.ReportTemplatesApi}. */
@NullMarked
package io.qlikoem.cloud.reporttemplates;

import org.jspecify.annotations.NullMarked;

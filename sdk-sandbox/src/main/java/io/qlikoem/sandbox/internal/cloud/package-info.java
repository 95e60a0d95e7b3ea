/** Cloud tenants: spaces, apps, temporary content, items and rate limits. */
@NullMarked
package io.qlikoem.sandbox.internal.cloud;

import org.jspecify.annotations.NullMarked;

/** HTTP and JSON plumbing of the sandbox on the JDK's own server; knows neither vendor API. */
@NullMarked
package io.qlikoem.sandbox.internal.wire;

import org.jspecify.annotations.NullMarked;

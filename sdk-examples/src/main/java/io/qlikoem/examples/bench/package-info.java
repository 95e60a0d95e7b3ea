/** Benchmarks that anyone can run: {@code bench upload}, {@code tenants}, {@code planning}, {@code limits}, {@code reloads}. */
@NullMarked
package io.qlikoem.examples.bench;

import org.jspecify.annotations.NullMarked;

/** Benchmarks that anyone can run: {@code bench upload}, {@code bench tenants}, {@code bench planning}, {@code bench limits}. */
@NullMarked
package io.qlikoem.examples.bench;

import org.jspecify.annotations.NullMarked;

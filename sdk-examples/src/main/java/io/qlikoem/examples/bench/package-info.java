/** Benchmarks that anyone can run: {@code bench planning}, {@code bench tenants}, {@code bench limits}, {@code bench reloads}. */
@NullMarked
package io.qlikoem.examples.bench;

import org.jspecify.annotations.NullMarked;

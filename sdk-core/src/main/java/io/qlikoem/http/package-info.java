/** What both clients stand on: calls, authentication, retries, rate budgets, TLS. */
@NullMarked
package io.qlikoem.http;

import org.jspecify.annotations.NullMarked;

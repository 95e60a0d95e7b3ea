package io.qlikoem.cloud;

import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.RateBudget;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** What holds for all connections of a {@link QlikCloud}, whatever their host and login. */
record CloudRules(UnaryOperator<ConnectionBuilder> connection, RateBudget budget, Clock clock) {}

/**
 * Rules of a site: who may do what, who has a licence, which app goes where. Start at {@link
 * io.qlikoem.onprem.rule.SystemRuleApi}.
 */
@NullMarked
package io.qlikoem.onprem.rule;

import org.jspecify.annotations.NullMarked;

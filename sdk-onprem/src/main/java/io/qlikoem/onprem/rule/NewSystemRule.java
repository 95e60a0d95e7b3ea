package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewSystemRule {
    /** At most 255 characters. */
    String name();

    /** Which resources it is about: {@code App_*}, {@code Stream_<id>}; several are joined by commas. */
    String resourceFilter();

    /** The condition: {@code ((user.group="Sales"))}. At most 2048 characters. */
    Optional<String> rule();

    /** At most 255 characters. */
    Optional<String> comment();

    /** Whether it is switched off. */
    default boolean disabled() {
        return false;
    }

    /** What it decides; security unless said otherwise. */
    default RuleCategory category() {
        return RuleCategory.SECURITY;
    }

    /** What it allows, as bits: {@link RuleAction#bits}. */
    long actions();

    /** Where it holds; everywhere unless said otherwise. */
    default RuleContext ruleContext() {
        return RuleContext.BOTH;
    }

    /** Custom unless said otherwise. */
    default String type() {
        return "Custom";
    }

    /** Its tags. */
    List<TagCondensed> tags();

    /** A security rule: those who fulfil the condition may do these things to these resources. */
    static NewSystemRule allowing(String name, String resourceFilter, String condition, RuleAction... actions) {
        return builder()
                .name(name)
                .resourceFilter(resourceFilter)
                .rule(condition)
                .actions(RuleAction.bits(actions))
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewSystemRule.Builder {}
}

package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A rule in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SystemRule {
    /** The site's id of the rule. */
    String id();

    /** At most 255 characters. */
    String name();

    /** What it decides. */
    Optional<RuleCategory> category();

    /** Empty on most. */
    Optional<String> subcategory();

    /** Which resources it is about: {@code App_*}, {@code Stream_<id>}; several are joined by commas. */
    String resourceFilter();

    /** The condition: {@code ((user.group="Sales"))}. At most 2048 characters. */
    Optional<String> rule();

    /** What it allows, as bits; {@link RuleAction#of(long)} spells them out. */
    long actions();

    /** At most 255 characters. */
    Optional<String> comment();

    /** Whether it is switched off. */
    default boolean disabled() {
        return false;
    }

    /** {@code Custom}, {@code Default} or {@code Read only}. */
    Optional<String> type();

    /** Where it holds. */
    default RuleContext ruleContext() {
        return RuleContext.BOTH;
    }

    /** The rule of the site itself that it began as. */
    Optional<String> seedId();

    /** How often it was changed. */
    Optional<Integer> version();

    /** Its tags. */
    List<TagCondensed> tags();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** What it allows, spelled out. */
    @Value.NonAttribute
    default Set<RuleAction> allows() {
        return RuleAction.of(actions());
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableSystemRule.Builder {}
}

package io.qlikoem.onprem.about;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a site's repository says about itself. */
@Value.Immutable
@QlikModel
public interface About {
    /**
     * Version of the repository service, like {@code 31.62.0.0}. Neither the release's name nor the version of its API:
     * do not derive from it what the site can do.
     */
    String buildVersion();

    /** A US date text, like {@code 9/20/2013 10:09:00 AM}; not meant to be parsed. */
    Optional<String> buildDate();

    /** The database in use. */
    Optional<String> databaseProvider();

    /** The part that the answering node plays. */
    default NodeType nodeType() {
        return NodeType.UNDEFINED;
    }

    /** Whether the nodes share one store; true on all current sites. */
    default boolean sharedPersistence() {
        return false;
    }

    /** Whether the node is not set up yet. */
    default boolean requiresBootstrap() {
        return false;
    }

    /** Whether the licence allows one node only. */
    default boolean singleNodeOnly() {
        return false;
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what a site says. */
    final class Builder extends ImmutableAbout.Builder {}
}

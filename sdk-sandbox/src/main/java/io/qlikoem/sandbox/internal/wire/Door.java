package io.qlikoem.sandbox.internal.wire;

/** What listens behind a port: tells by the request whose endpoint it is for. */
@FunctionalInterface
public interface Door {

    /**
     * Who answers.
     *
     * @param name the site's door or the tenant, as it appears in the record of requests
     */
    record Place(String name, Endpoint endpoint) {}

    Place placeFor(Call call);
}

package io.qlikoem.distribution.port;

import java.util.Optional;

/**
 * What a space is like for the client.
 *
 * @param space the space of the name that was asked for, with its real kind; empty when there is none, or none that the client
 *     may see
 * @param kindName what the tenant calls its kind, also where it is none that deliveries know; empty without a space
 * @param access what the client may do in it
 */
public record SpaceInspection(Optional<TenantSpace> space, String kindName, Access access) {
    /** What a client may do in a space. */
    public enum Access {
        /** Import or publish, as its kind has it. */
        ENOUGH,
        /** Not yet, but it can give itself the role. */
        CAN_BE_TAKEN,
        /** Not, and somebody else has to give it the role. */
        REFUSED
    }

    /** There is no space of that name; a delivery makes it. */
    public static SpaceInspection none() {
        return new SpaceInspection(Optional.empty(), "", Access.ENOUGH);
    }
}

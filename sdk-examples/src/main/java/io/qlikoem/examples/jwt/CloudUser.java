package io.qlikoem.examples.jwt;

import java.util.List;

/**
 * Who a token is for. A tenant makes a user that it does not know.
 *
 * @param subject the user's lasting id in your system
 * @param name as shown
 * @param email of the user
 * @param groups of the user; empty leaves the tenant's as they are
 */
public record CloudUser(String subject, String name, String email, List<String> groups) {
    /** Keeps copies. */
    public CloudUser {
        groups = List.copyOf(groups);
    }
}

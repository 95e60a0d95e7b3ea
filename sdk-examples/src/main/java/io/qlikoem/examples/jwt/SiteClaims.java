package io.qlikoem.examples.jwt;

import java.util.Optional;

/**
 * What a virtual proxy calls its claims.
 *
 * @param userId {@code jwtAttributeUserId} of the virtual proxy
 * @param userDirectory {@code jwtAttributeUserDirectory}
 * @param audience {@code jwtAudience}, if it has one
 */
public record SiteClaims(String userId, String userDirectory, Optional<String> audience) {
    /** {@code userId} and {@code userDirectory}, no audience. */
    public static SiteClaims usual() {
        return new SiteClaims("userId", "userDirectory", Optional.empty());
    }
}

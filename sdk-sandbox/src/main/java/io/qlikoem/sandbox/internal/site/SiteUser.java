package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A user of the site. Directory and id are compared without regard to case. */
public record SiteUser(String directory, String userId) {

    /** Who owns what the sandbox puts there. */
    static final SiteUser REPOSITORY = new SiteUser("INTERNAL", "sa_repository");

    private static final Pattern HEADER =
            Pattern.compile("\\s*UserDirectory=([^;]+);\\s*UserId=([^;]+)", Pattern.CASE_INSENSITIVE);

    /** Reads {@code X-Qlik-User}; both values are URL-encoded there. */
    static Optional<SiteUser> fromHeader(@Nullable String header) {
        Matcher matcher = HEADER.matcher(header == null ? "" : header);
        return matcher.matches()
                ? Optional.of(new SiteUser(decode(matcher.group(1)), decode(matcher.group(2))))
                : Optional.empty();
    }

    boolean isSameAs(SiteUser other) {
        return directory.equalsIgnoreCase(other.directory) && userId.equalsIgnoreCase(other.userId);
    }

    /** {@code DIR\\user}. */
    String name() {
        return directory + "\\" + userId;
    }

    Map<String, @Nullable Object> condensed() {
        return Json.object(
                "id",
                        UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8))
                                .toString(),
                "userId", userId,
                "userDirectory", directory,
                "userDirectoryConnectorName", directory,
                "name", userId,
                "privileges", null);
    }

    // A plus sign is no blank in a header.
    private static String decode(String text) {
        return Query.decode(text.trim().replace("+", "%2B"));
    }
}

package io.qlikoem.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox is started with. Immutable; each {@code with...} returns a changed copy.
 *
 * @param port 0 for any free ports; otherwise the site listens here, its proxy door on the next port, the tenants on those after it
 * @param tenants names of the tenants, each a DNS label in lower case; default one tenant {@code acme}
 * @param directory where content is kept; when null a temporary directory that is deleted on close
 * @param fileReuse whether the file of content that is not needed is written over by what arrives next instead of being removed; default
 *     no. For measurements: the memory of a new file costs a machine's time, and differently each time
 * @param itemsDelay how long the items index of each tenant lags behind; default not at all
 * @param enforceRateLimits whether tenants answer 429; default yes
 * @param tier1PerMinute reads a minute, user and tenant; default the vendor's 1000
 * @param tier2PerMinute writes a minute, user and tenant; default the vendor's 100
 * @param uploadsPerMinute pieces of resumable uploads a minute; default the vendor's 800
 * @param rateWindow time over which reads and writes are counted; default the vendor's five minutes
 * @param tokenLifetime how long an access token is good; default the vendor's six hours
 * @param clock the time of site and tenants; it can also be moved on, see {@link Sandbox#advanceClock}
 */
public record SandboxOptions(
        int port,
        List<String> tenants,
        @Nullable Path directory,
        boolean fileReuse,
        Duration itemsDelay,
        boolean enforceRateLimits,
        int tier1PerMinute,
        int tier2PerMinute,
        int uploadsPerMinute,
        Duration rateWindow,
        Duration tokenLifetime,
        Clock clock) {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    public SandboxOptions {
        tenants = List.copyOf(tenants);
        tenants.forEach(SandboxOptions::checkName);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535 but was " + port);
        }
    }

    public static SandboxOptions defaults() {
        return new SandboxOptions(
                0,
                List.of("acme"),
                null,
                false,
                Duration.ZERO,
                true,
                1000,
                100,
                800,
                Duration.ofMinutes(5),
                Duration.ofHours(6),
                Clock.systemUTC());
    }

    public SandboxOptions withPort(int value) {
        return changed(draft -> draft.port = value);
    }

    public SandboxOptions withTenants(String... names) {
        return withTenants(List.of(names));
    }

    public SandboxOptions withTenants(List<String> names) {
        return changed(draft -> draft.tenants = names);
    }

    public SandboxOptions withDirectory(Path value) {
        return changed(draft -> draft.directory = value);
    }

    public SandboxOptions withFileReuse(boolean value) {
        return changed(draft -> draft.fileReuse = value);
    }

    public SandboxOptions withItemsDelay(Duration value) {
        return changed(draft -> draft.itemsDelay = value);
    }

    public SandboxOptions withEnforceRateLimits(boolean value) {
        return changed(draft -> draft.enforceRateLimits = value);
    }

    /** Other rates than the vendor's, counted over another window. */
    public SandboxOptions withRates(int tier1, int tier2, int uploads, Duration window) {
        return changed(draft -> {
            draft.tier1PerMinute = tier1;
            draft.tier2PerMinute = tier2;
            draft.uploadsPerMinute = uploads;
            draft.rateWindow = window;
        });
    }

    public SandboxOptions withTokenLifetime(Duration value) {
        return changed(draft -> draft.tokenLifetime = value);
    }

    public SandboxOptions withClock(Clock value) {
        return changed(draft -> draft.clock = value);
    }

    private SandboxOptions changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new SandboxOptions(
                draft.port,
                draft.tenants,
                draft.directory,
                draft.fileReuse,
                draft.itemsDelay,
                draft.enforceRateLimits,
                draft.tier1PerMinute,
                draft.tier2PerMinute,
                draft.uploadsPerMinute,
                draft.rateWindow,
                draft.tokenLifetime,
                draft.clock);
    }

    /** A copy that can be changed. */
    private static final class Draft {
        int port;
        List<String> tenants;

        @Nullable
        Path directory;

        boolean fileReuse;
        Duration itemsDelay;
        boolean enforceRateLimits;
        int tier1PerMinute;
        int tier2PerMinute;
        int uploadsPerMinute;
        Duration rateWindow;
        Duration tokenLifetime;
        Clock clock;

        Draft(SandboxOptions options) {
            port = options.port;
            tenants = options.tenants;
            directory = options.directory;
            fileReuse = options.fileReuse;
            itemsDelay = options.itemsDelay;
            enforceRateLimits = options.enforceRateLimits;
            tier1PerMinute = options.tier1PerMinute;
            tier2PerMinute = options.tier2PerMinute;
            uploadsPerMinute = options.uploadsPerMinute;
            rateWindow = options.rateWindow;
            tokenLifetime = options.tokenLifetime;
            clock = options.clock;
        }
    }

    static void checkName(String tenant) {
        if (!LABEL.matcher(tenant).matches()) {
            throw new IllegalArgumentException(
                    "A tenant's name must be a DNS label of a-z, 0-9 and hyphens but was " + tenant);
        }
    }
}

package io.qlikoem.distribution.ledger;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A process that works on deliveries, told apart from every other, also from a later one with the same process id.
 *
 * @param host the machine's host name
 * @param pid the process id there
 * @param started when the process began (UTC), in milliseconds since 1970
 */
public record ClaimOwner(String host, long pid, long started) {
    /**
     * The system tells a start as so long after its own, by a clock that may be set meanwhile, so that two processes may see different
     * starts of a third. A later process with the same id, such as that of a container that was started again, began later by as
     * long as the first one lived.
     */
    private static final Duration STEPPED_CLOCK = Duration.ofSeconds(2);

    private static final ClaimOwner THIS_PROCESS = new ClaimOwner(
            hostName(),
            ProcessHandle.current().pid(),
            startOf(ProcessHandle.current())
                    .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getStartTime()));

    /** This process. */
    public static ClaimOwner thisProcess() {
        return THIS_PROCESS;
    }

    /** Reads {@link #toString()}; empty when the text is no owner's. */
    public static Optional<ClaimOwner> parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ClaimOwner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process is known to have ended: it ran on this machine and is no more. Its claims need not run out
     * before another process takes them.
     */
    public boolean isGone() {
        if (!host.equals(THIS_PROCESS.host) || equals(THIS_PROCESS)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isEmpty()
                || startOf(process.get())
                        .filter(start -> start > started + STEPPED_CLOCK.toMillis())
                        .isPresent();
    }

    @Override
    public String toString() {
        return host + "/" + pid + "/" + started;
    }

    private static Optional<Long> startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }

    private static String hostName() {
        try {
            return Objects.requireNonNullElse(InetAddress.getLocalHost().getHostName(), "localhost")
                    .replace('/', '_');
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

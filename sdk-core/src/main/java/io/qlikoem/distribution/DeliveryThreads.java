package io.qlikoem.distribution;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The threads of a run. What has begun goes on before anything else begins: its connection to the tenant is open still, its
 * claim is fresh, and it is told as delivered soon. Within each of the two, first come is first served. Thread-safe.
 */
final class DeliveryThreads implements AutoCloseable {
    private static final String NAME = "qlik-oem-delivery";

    private final ExecutorService threads;
    private final Executor beginning;
    private final Executor goingOn;

    private DeliveryThreads(ExecutorService threads, Executor beginning, Executor goingOn) {
        this.threads = threads;
        this.beginning = beginning;
        this.goingOn = goingOn;
    }

    /** At most so many. */
    static DeliveryThreads atMost(int count) {
        ExecutorService threads = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), DaemonThreads.named(NAME));
        AtomicLong tickets = new AtomicLong();
        return new DeliveryThreads(
                threads,
                work -> threads.execute(new Turn(1, tickets.getAndIncrement(), work)),
                work -> threads.execute(new Turn(0, tickets.getAndIncrement(), work)));
    }

    /** As many as are asked for, so that nothing waits for its turn. */
    static DeliveryThreads unlimited() {
        ExecutorService threads = Executors.newCachedThreadPool(DaemonThreads.named(NAME));
        return new DeliveryThreads(threads, threads, threads);
    }

    /** For deliveries that nothing was done for yet. */
    Executor beginning() {
        return beginning;
    }

    /** For all that comes after. */
    Executor goingOn() {
        return goingOn;
    }

    /** Lets what runs come to its end. */
    void shutdown() {
        threads.shutdown();
    }

    /** Interrupts what runs. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Turn(int rank, long ticket, Runnable work) implements Runnable, Comparable<Turn> {
        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Turn other) {
            return rank == other.rank ? Long.compare(ticket, other.ticket) : Integer.compare(rank, other.rank);
        }
    }
}

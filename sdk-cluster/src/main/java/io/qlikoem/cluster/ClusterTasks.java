package io.qlikoem.cluster;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.qlikoem.cluster.WorkTable.DeliveryWish;
import io.qlikoem.cluster.WorkTable.ExportWish;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DeliveryWorker;
import io.qlikoem.distribution.Exported;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a machine does for db-scheduler: deliveries, exports, and now and then a look for work that was left. */
final class ClusterTasks {
    private static final Logger log = LoggerFactory.getLogger(ClusterTasks.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final DeliveryWorker worker;
    private final WorkTable work;
    private final RunTable runs;
    private final Queue queue;
    private final Runnable lookAtOnce;

    ClusterTasks(DeliveryWorker worker, WorkTable work, RunTable runs, Queue queue, Runnable lookAtOnce) {
        this.worker = worker;
        this.work = work;
        this.runs = runs;
        this.queue = queue;
        this.lookAtOnce = lookAtOnce;
    }

    Task<Void> deliveries() {
        return Tasks.custom(Queue.DELIVERY, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> deliver(instance.getId()));
    }

    Task<Void> exports() {
        return Tasks.custom(Queue.EXPORT, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> export(instance.getId()));
    }

    /** Ends what a machine that died had brought to an end, and calls those whom it would have called. */
    RecurringTask<Void> sweep(Duration every) {
        return Tasks.recurring("qlikoem-sweep", FixedDelay.of(every)).execute((instance, context) -> {
            endRuns();
            queue.callAll();
            lookAtOnce.run();
        });
    }

    private CompletionHandler<Void> deliver(String instance) {
        String attempt = UUID.randomUUID().toString();
        Optional<DeliveryWish> begun = work.begin(instance, attempt);
        if (begun.isEmpty()) {
            return removed(queue::callAll);
        }
        DeliveryWish wish = begun.get();
        DeliveryResult result =
                worker.deliver(wish.runId(), wish.planned(), exported(wish), wish.since(), wish.givenUp());
        if (DeliveryWorker.isStopped(result)) {
            return ClusterTasks::forAnother;
        }
        if (DeliveryWorker.isOvertaken(result) || !work.end(instance, attempt, result)) {
            log.atWarn()
                    .addKeyValue("runId", wish.runId())
                    .addKeyValue("tenant", wish.planned().tenant())
                    .addKeyValue("app", wish.planned().app().id())
                    .log("A delivery was taken over by another attempt, and this one has stopped");
            return (complete, operations) -> {};
        }
        worker.finished(wish.runId(), result);
        return removed(() -> {
            queue.callNextOf(wish.planned().tenant());
            endRuns();
        });
    }

    private Exported exported(DeliveryWish wish) {
        return wish.exportError()
                .map(Exported::failed)
                // One whose file was let go meanwhile is exported again, here and for this delivery alone.
                .orElseGet(() -> worker.kept(
                                wish.planned().app().id(),
                                wish.exportedVersion().orElseThrow())
                        .map(Exported::of)
                        .orElseGet(
                                () -> worker.export(wish.runId(), wish.planned().app())));
    }

    private CompletionHandler<Void> export(String instance) {
        Optional<ExportWish> wish = work.export(instance);
        if (wish.isPresent()) {
            Exported exported = worker.export(wish.get().runId(), wish.get().app());
            if (DeliveryWorker.isStopped(exported)) {
                return ClusterTasks::forAnother;
            }
            exported.release().ifPresent(release -> work.exported(wish.get().app(), release.version()));
            exported.error().ifPresent(error -> work.notExported(wish.get().app(), error));
        }
        return removed(queue::callAll);
    }

    /** This machine is about to leave; another one goes on from here. */
    private static void forAnother(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, Instant.now());
    }

    private CompletionHandler<Void> removed(Runnable next) {
        return (complete, operations) -> {
            try {
                operations.remove();
            } catch (ExecutionException e) {
                // Another attempt has the task by now, and finds that nothing is left to do.
                log.atDebug()
                        .addKeyValue("task", complete.getExecution().getId())
                        .log("A task was taken over");
            }
            next.run();
            lookAtOnce.run();
        };
    }

    private void endRuns() {
        for (String runId : runs.finish()) {
            worker.ended(runId, runs.report(runId));
            worker.tidyUp(runId, runs.neededReleases());
        }
    }
}

package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.AppVersion;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at one delivery: claims it, finds where it stands, and does the steps that are left. What a step did is in
 * the ledger before the next begins, so that another attempt, of this process or a later one, goes on from there.
 */
final class DeliveryWork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeliveryWork.class);

    private final DeliveryState state;
    private final Tally tally;
    private final Adopting adopting;
    private final Importing importing;
    private final Publishing publishing;
    private boolean begun;
    private boolean delivered;

    private DeliveryWork(DeliveryState state, Tally tally) {
        this.state = state;
        this.tally = tally;
        this.importing = new Importing(state);
        this.adopting = new Adopting(state);
        this.publishing = new Publishing(state, adopting);
    }

    /** Claims the delivery; fails when another process has it. */
    static DeliveryWork claim(RunContext run, TenantLane lane, PlannedDelivery planned, Tally tally) {
        Claim claim = run.ledger()
                .claim(planned.key(), ClaimOwner.thisProcess(), run.settings().lease(), run.givenUp())
                .orElseThrow(() -> new DeliveryProblem(
                        "InWorkElsewhere",
                        "another process is delivering app '" + planned.app().name() + "' to tenant " + planned.tenant()
                                + "; it was left alone"));
        Optional<String> pinned = claim.entry().pinnedVersion();
        if (pinned.filter(version -> !version.equals(planned.app().version().label()))
                .isPresent()) {
            run.ledger().release(claim);
            throw HeldBack.pinned(pinned.get());
        }
        return new DeliveryWork(new DeliveryState(run, lane, planned, claim), tally);
    }

    /** Whether the tenant has the planned version by now and nothing is left to tidy up. */
    boolean isDone() {
        return state.hasVersion(plannedLabel()) && state.entry().attempt().isEmpty();
    }

    /** Everything that has to be right before the first write. */
    void prepare() {
        state.lane().requireRightTenant();
        adopting.look();
        publishing.lookForStrangers();
        if (state.wasInterruptedIn(Step.IMPORT) && state.isAttemptFor(plannedLabel())) {
            importing.recover();
        }
        if (needsImport()) {
            state.lane().imports().requireOneLeft();
        }
    }

    private boolean needsImport() {
        return !state.isAttemptFor(plannedLabel()) || state.attempt().step().compareTo(Step.IMPORT) <= 0;
    }

    /** Whether the app's file is needed to go on. */
    boolean needsContent() {
        if (!state.isAttemptFor(plannedLabel())) {
            return true;
        }
        return switch (state.attempt().step()) {
            case UPLOAD -> true;
            case IMPORT -> !importing.isUploadComplete();
            case PUBLISH, VERIFY, RETIRE -> false;
        };
    }

    /** Whether a step was done in this attempt. */
    boolean hasBegun() {
        return begun;
    }

    /**
     * Does the steps that are left. Called again after a pause, it goes on at the step that it had come to.
     *
     * @param content the app's file; null when {@link #needsContent()} said that it is not needed
     */
    DeliveryResult carryOut(@Nullable ExportedApp content) {
        if (content != null && !begun) {
            requireNotOvertaken(content);
            beginWith(content);
        }
        begun = true;
        if (content == null && !isDone()) {
            tally.at(times ->
                    times.withReloadedAt(state.planned().app().version().lastReloadTime()));
        }
        boolean goesOn = true;
        while (goesOn && state.entry().attempt().isPresent()) {
            goesOn = doStep(state.attempt().step(), content);
        }
        return new DeliveryResult(
                state.planned(),
                delivered ? Outcome.DELIVERED : Outcome.UNCHANGED,
                state.entry().publishedAppId(),
                tally.bytes(),
                tally.attempts(),
                Optional.empty(),
                state.notes(),
                tally.times(),
                state.entry().deliveredVersion(),
                state.entry().deliveredSha256());
    }

    private boolean doStep(Step step, @Nullable ExportedApp content) {
        RunContext run = state.run();
        if (delivered && run.stop().reason().isPresent()) {
            state.note("the run ended before a previous origin app was removed; the next one does that");
            return false;
        }
        run.stop().check();
        tally.begin(step);
        run.events().tell(new StepStarted(run.runId(), state.planned(), step));
        switch (step) {
            case UPLOAD -> {
                upload(content);
                tally.at(times -> times.withUploadedAt(now()));
            }
            case IMPORT -> importing.importApp();
            case PUBLISH -> {
                publishing.publish();
                tally.at(times -> times.withPublishedAt(now()));
            }
            case VERIFY -> {
                new Verifying(state).verify();
                delivered = true;
                tally.at(times -> times.withVerifiedAt(now()));
            }
            case RETIRE -> {
                return new Retiring(state).retire();
            }
        }
        return true;
    }

    private void upload(@Nullable ExportedApp content) {
        if (content == null) {
            throw DeliveryProblem.passing("UploadGone", "the tenant no longer has the upload; it is sent again");
        }
        new Uploader(state.run(), state.planned(), state.target(), tally).upload(state.attempt(), content, state::save);
        state.save(state.attempt().withStep(Step.IMPORT));
    }

    private Instant now() {
        return state.run().settings().clock().instant();
    }

    /** A run that soaks, or waits long for its turn, must not put its older file over what another run delivered meanwhile. */
    private void requireNotOvertaken(ExportedApp content) {
        LedgerEntry entry = state.entry();
        boolean later = entry.deliveredAt().filter(content.askedFor()::isBefore).isPresent()
                && entry.deliveredVersion()
                        .map(AppVersion::ofLabel)
                        .flatMap(AppVersion::lastReloadTime)
                        .filter(there -> content.app()
                                .version()
                                .lastReloadTime()
                                .filter(there::isAfter)
                                .isPresent())
                        .isPresent();
        if (later) {
            throw HeldBack.overtaken(entry.deliveredVersion().orElseThrow());
        }
    }

    private void beginWith(ExportedApp content) {
        tally.at(times -> times.withReloadedAt(content.app().version().lastReloadTime())
                .withExportStartedAt(content.exportBegan())
                .withExportedAt(content.exportedAt()));
        String label = content.app().version().label();
        Optional<DeliveryAttempt> before = state.entry().attempt();
        if (before.isEmpty() && state.hasVersion(label)) {
            return;
        }
        if (before.filter(attempt -> goesOn(attempt, label, content)).isPresent()) {
            return;
        }
        Optional<String> imported = adopting.originOf(content.sha256());
        DeliveryAttempt.Builder fresh = DeliveryAttempt.builder()
                .step(imported.isPresent() ? Step.PUBLISH : Step.UPLOAD)
                .version(label)
                .sha256(content.sha256())
                .bytes(content.bytes())
                .importedAppId(imported)
                .importUncertain(adopting.foundOrigins());
        before.ifPresent(old -> fresh.retiringAppIds(leftBy(old))
                .importUncertain(adopting.foundOrigins() || old.importUncertain() || old.step() == Step.IMPORT));
        state.save(fresh.build());
    }

    private static boolean goesOn(DeliveryAttempt attempt, String label, ExportedApp content) {
        return attempt.step() == Step.UPLOAD
                && attempt.version().equals(label)
                && attempt.sha256().equals(content.sha256());
    }

    /** Origin apps that an abandoned attempt leaves behind. */
    private Set<String> leftBy(DeliveryAttempt old) {
        Set<String> left = new LinkedHashSet<>(old.retiringAppIds());
        old.importedAppId().ifPresent(left::add);
        state.entry().originAppId().ifPresent(left::remove);
        return left;
    }

    private String plannedLabel() {
        return state.planned().app().version().label();
    }

    /** Gives the claim back. Where the ledger fails that is made up for later, and what was made stays made. */
    @Override
    public void close() {
        try {
            state.release();
        } catch (LedgerException e) {
            log.atWarn()
                    .setCause(e)
                    .addKeyValue("tenant", state.planned().tenant())
                    .addKeyValue("app", state.planned().app().id())
                    .log("A delivery could not be given back; this process does so when it comes to it again");
        }
    }
}

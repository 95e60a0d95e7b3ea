package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at one delivery: claims it, finds where it stands, and does the steps that are left. What a step did is in
 * the ledger before the next begins, so that another attempt, of this process or a later one, goes on from there.
 */
final class DeliveryWork implements AutoCloseable {
    private final RunContext run;
    private final TenantLane lane;
    private final PlannedDelivery planned;
    private final TenantTarget target;
    private final Tally tally;
    private final Claim claim;
    private final Optional<Step> interruptedIn;
    private final List<String> notes = new ArrayList<>();

    private LedgerEntry entry;
    private Optional<TenantApp> adopted = Optional.empty();
    private boolean delivered;

    private DeliveryWork(RunContext run, TenantLane lane, PlannedDelivery planned, Tally tally, Claim claim) {
        this.run = run;
        this.lane = lane;
        this.planned = planned;
        this.target = lane.target();
        this.tally = tally;
        this.claim = claim;
        this.entry = claim.entry();
        this.interruptedIn = entry.attempt().map(DeliveryAttempt::step);
    }

    /** Claims the delivery; fails when another process has it. */
    static DeliveryWork claim(RunContext run, TenantLane lane, PlannedDelivery planned, Tally tally) {
        Claim claim = run.ledger()
                .claim(planned.key(), ClaimOwner.thisProcess(), run.settings().lease())
                .orElseThrow(() -> new DeliveryProblem(
                        "InWorkElsewhere",
                        "another process is delivering app '" + planned.app().name() + "' to tenant " + planned.tenant()
                                + "; it was left alone"));
        return new DeliveryWork(run, lane, planned, tally, claim);
    }

    /** Whether the tenant has the planned version by now and nothing is left to tidy up. */
    boolean isDone() {
        return hasVersion(planned.app().version().label()) && entry.attempt().isEmpty();
    }

    private boolean hasVersion(String label) {
        return entry.deliveredVersion().filter(label::equals).isPresent();
    }

    /** Everything that has to be right before the first write. */
    void prepare() {
        lane.requireRightTenant();
        if (entry.publishedAppId().isEmpty()) {
            lookForStrangers();
        }
        if (interruptedIn.equals(Optional.of(Step.IMPORT)) && isForPlannedVersion()) {
            recoverImport();
        }
    }

    private boolean isForPlannedVersion() {
        String label = planned.app().version().label();
        return entry.attempt()
                .map(DeliveryAttempt::version)
                .filter(label::equals)
                .isPresent();
    }

    /** Nothing that the ledger does not know is overwritten, unless the vendor said so. */
    private void lookForStrangers() {
        TenantSpace space = lane.managedSpace(planned.space());
        Set<String> ours = originsOfThisDelivery();
        List<TenantApp> strangers = lane.strangers(space, planned.app().name()).stream()
                .filter(app -> app.originAppId().filter(ours::contains).isEmpty())
                .toList();
        if (strangers.isEmpty()) {
            return;
        }
        String found = "space '" + space.name() + "' of tenant " + planned.tenant() + " already has "
                + (strangers.size() == 1 ? "an app" : strangers.size() + " apps") + " named '"
                + planned.app().name() + "' that the ledger does not know (id "
                + String.join(", ", strangers.stream().map(TenantApp::id).toList()) + ")";
        if (!planned.adoptsExisting()) {
            throw new BlockedDelivery(
                    new Blocker(found, "allow adopting existing apps to take it over, or rename or remove it"));
        }
        if (strangers.size() > 1) {
            throw new BlockedDelivery(new Blocker(found, "remove or rename all but the one to take over"));
        }
        adopted = Optional.of(strangers.get(0));
    }

    /** Whether the app's file is needed to go on. */
    boolean needsContent() {
        if (isForPlannedVersion()) {
            DeliveryAttempt attempt = attempt();
            return switch (attempt.step()) {
                case UPLOAD -> true;
                case IMPORT -> !isUploadComplete(attempt);
                case PUBLISH, VERIFY, RETIRE -> false;
            };
        }
        return true;
    }

    private boolean isUploadComplete(DeliveryAttempt attempt) {
        OptionalLong known = attempt.upload().map(target::uploadedBytes).orElse(OptionalLong.empty());
        return known.isPresent() && known.getAsLong() == attempt.bytes();
    }

    /**
     * Does the steps that are left.
     *
     * @param content the app's file; null when {@link #needsContent()} said that it is not needed
     */
    DeliveryResult carryOut(@Nullable SpooledApp content) {
        if (content != null) {
            beginWith(content);
        }
        while (entry.attempt().isPresent()) {
            Step step = attempt().step();
            run.events().tell(new StepStarted(run.runId(), planned, step));
            switch (step) {
                case UPLOAD -> upload(content);
                case IMPORT -> importApp();
                case PUBLISH -> publish();
                case VERIFY -> verify();
                case RETIRE -> {
                    if (!retire()) {
                        return result();
                    }
                }
            }
        }
        return result();
    }

    private DeliveryResult result() {
        return new DeliveryResult(
                planned,
                delivered ? Outcome.DELIVERED : Outcome.UNCHANGED,
                entry.publishedAppId(),
                tally.bytes(),
                tally.attempts(),
                Optional.empty(),
                notes);
    }

    private void beginWith(SpooledApp content) {
        Optional<DeliveryAttempt> before = entry.attempt();
        String label = content.app().version().label();
        if (hasVersion(label) && before.isEmpty()) {
            return;
        }
        boolean sameFile = before.filter(attempt ->
                        attempt.version().equals(label) && attempt.sha256().equals(content.sha256()))
                .isPresent();
        if (sameFile && attempt().step() == Step.UPLOAD) {
            return;
        }
        DeliveryAttempt.Builder fresh = DeliveryAttempt.builder()
                .step(Step.UPLOAD)
                .version(label)
                .sha256(content.sha256())
                .bytes(content.bytes());
        before.ifPresent(old ->
                fresh.retiringAppIds(leftBy(old)).importUncertain(old.importUncertain() || old.step() == Step.IMPORT));
        save(fresh.build());
    }

    /** Origin apps that an abandoned attempt leaves behind. */
    private Set<String> leftBy(DeliveryAttempt old) {
        Set<String> left = new LinkedHashSet<>(old.retiringAppIds());
        old.importedAppId().ifPresent(left::add);
        entry.originAppId().ifPresent(left::remove);
        return left;
    }

    private void upload(@Nullable SpooledApp content) {
        if (content == null) {
            throw DeliveryProblem.passing("UploadGone", "the tenant no longer has the upload; it is sent again");
        }
        new Uploader(run, planned, target, tally).upload(attempt(), content, this::save);
        save(attempt().withStep(Step.IMPORT));
    }

    private void importApp() {
        TenantApp imported = target.importApp(attempt().upload().orElseThrow(), lane.landingSpace(), originName());
        save(attempt().withStep(Step.PUBLISH).withImportedAppId(imported.id()));
    }

    /** An import was under way and its answer is not known: the app may be there, or come into sight in a moment. */
    private void recoverImport() {
        TenantSpace landing = lane.landingSpace();
        List<TenantApp> found = lookPatiently(() -> target.findApps(landing, originName()).stream()
                .filter(app -> app.name().equals(originName()))
                .toList());
        if (found.isEmpty()) {
            save(attempt().withImportUncertain(true));
        } else {
            // Doubles are removed by the last step, which looks for the marker.
            save(attempt()
                    .withStep(Step.PUBLISH)
                    .withImportedAppId(found.get(0).id())
                    .withImportUncertain(true));
        }
    }

    private void publish() {
        TenantSpace space = lane.managedSpace(planned.space());
        String origin = attempt().importedAppId().orElseThrow();
        Optional<TenantApp> already = entry.publishedAppId().isPresent() ? Optional.empty() : publishedBefore(space);
        TenantApp published;
        if (already.filter(app -> app.originAppId().equals(Optional.of(origin))).isPresent()) {
            published = already.get();
        } else {
            Optional<String> onto =
                    entry.publishedAppId().or(() -> already.map(TenantApp::id)).or(() -> adopted.map(TenantApp::id));
            published = publish(origin, onto, space);
        }
        lane.knows(published.id());
        entry = entry.withPublishedAppId(published.id());
        // An app that was taken over may have an origin app of an earlier ledger, which only its marker tells.
        save(attempt().withStep(Step.VERIFY).withImportUncertain(attempt().importUncertain() || adopted.isPresent()));
    }

    /** An app that an earlier publish of this delivery made without our learning its id. */
    private Optional<TenantApp> publishedBefore(TenantSpace space) {
        if (!interruptedIn.equals(Optional.of(Step.PUBLISH))
                && attempt().retiringAppIds().isEmpty()) {
            return Optional.empty();
        }
        Set<String> ours = originsOfThisDelivery();
        return lookPatiently(() -> target.findApps(space, planned.app().name()).stream()
                        .filter(app -> app.originAppId().filter(ours::contains).isPresent())
                        .toList())
                .stream()
                .findFirst();
    }

    private Set<String> originsOfThisDelivery() {
        Set<String> origins = new LinkedHashSet<>();
        entry.attempt().ifPresent(attempt -> {
            origins.addAll(attempt.retiringAppIds());
            attempt.importedAppId().ifPresent(origins::add);
        });
        return origins;
    }

    private TenantApp publish(String origin, Optional<String> onto, TenantSpace space) {
        String name = planned.app().name();
        try {
            return onto.isPresent() ? target.republish(origin, onto.get(), name) : target.publish(origin, space, name);
        } catch (NotFoundException e) {
            if (target.app(origin).isEmpty()) {
                save(attempt().withStep(Step.UPLOAD).withImportedAppId(Optional.empty()));
                throw DeliveryProblem.passing(
                        "OriginAppGone", "the imported app " + origin + " was removed before it could be published");
            }
            if (onto.isEmpty() || target.app(onto.get()).isPresent()) {
                throw e;
            }
            notes.add("published app " + onto.get() + " had been removed in the tenant and was published anew:"
                    + " alerts, subscriptions and links to it are lost");
            return target.publish(origin, space, name);
        }
    }

    private void verify() {
        String publishedAppId = entry.publishedAppId().orElseThrow();
        String spaceId = lane.managedSpace(planned.space()).id();
        List<TenantApp> seen = lookPatiently(() -> read(publishedAppId).stream()
                .filter(app -> app.published()
                        && app.spaceId().equals(Optional.of(spaceId))
                        && app.name().equals(planned.app().name()))
                .toList());
        if (seen.isEmpty()) {
            throw new DeliveryProblem("NotVerified", notVerified(publishedAppId));
        }
        seen.get(0).lastReloadTime().ifPresent(this::noteReloadTime);
        Set<String> retiring = new LinkedHashSet<>(attempt().retiringAppIds());
        entry.originAppId().ifPresent(retiring::add);
        String origin = attempt().importedAppId().orElseThrow();
        retiring.remove(origin);
        entry = entry.withOriginAppId(origin)
                .withDeliveredVersion(attempt().version())
                .withDeliveredSha256(attempt().sha256())
                .withDeliveredAt(run.settings().clock().instant());
        save(attempt().withStep(Step.RETIRE).withRetiringAppIds(retiring));
        delivered = true;
    }

    private Optional<TenantApp> read(String appId) {
        try {
            return target.app(appId);
        } catch (AccessDeniedException e) {
            // Access to an app that was just published may lag; the vendor's samples poll while they get a 403.
            return Optional.empty();
        }
    }

    private String notVerified(String publishedAppId) {
        String expected = "app " + publishedAppId + " is not in space '" + planned.space() + "' with the name '"
                + planned.app().name() + "'";
        return read(publishedAppId)
                .map(app -> expected + ": it is named '" + app.name() + "' in space "
                        + app.spaceId().orElse("none"))
                .orElse(expected + ": the tenant does not show it");
    }

    private void noteReloadTime(Instant reported) {
        if (!attempt().version().equals(reported.toString())) {
            notes.add("the tenant reports reload time " + reported);
        }
    }

    /** False when something could not be removed; that is tried again by the next run and spoils nothing now. */
    private boolean retire() {
        DeliveryAttempt attempt = attempt();
        String present = entry.originAppId().orElseThrow();
        try {
            Set<String> doomed = new LinkedHashSet<>(attempt.retiringAppIds());
            if (attempt.importUncertain()) {
                target.findApps(lane.landingSpace(), OriginName.deliveryMarker(planned.key())).stream()
                        .filter(app -> app.name().contains(OriginName.deliveryMarker(planned.key())))
                        .map(TenantApp::id)
                        .forEach(doomed::add);
            }
            doomed.remove(present);
            doomed.forEach(target::deleteApp);
        } catch (QlikException e) {
            notes.add("a previous origin app could not be removed and will be at the next run: " + e.getMessage());
            return false;
        }
        record(entry.withAttempt(Optional.empty()));
        return true;
    }

    private String originName() {
        return OriginName.of(planned.key(), planned.app().name(), attempt().sha256());
    }

    /** Looks again and again, as long as a tenant's index may lag, until something is found. */
    private <T> List<T> lookPatiently(Look<T> look) {
        Iterator<Duration> pauses = run.settings().lagPauses().iterator();
        while (true) {
            List<T> found = look.look();
            if (!found.isEmpty() || !pauses.hasNext()) {
                return found;
            }
            run.sleep(pauses.next());
        }
    }

    private DeliveryAttempt attempt() {
        return entry.attempt().orElseThrow();
    }

    private void save(DeliveryAttempt attempt) {
        record(entry.withAttempt(attempt));
    }

    private void record(LedgerEntry next) {
        run.ledger().record(claim, next);
        entry = next;
    }

    /** Gives the claim back. */
    @Override
    public void close() {
        run.ledger().release(claim);
    }

    /** One look at something. */
    @FunctionalInterface
    private interface Look<T> {
        List<T> look();
    }
}

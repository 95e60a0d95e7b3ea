package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.FollowUpKey;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.reload.AtEachReload;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A site, tenants and a clock that are all in the test's hand. */
public final class ReloadTestBed extends Clock implements ChangeSignal {
    public final List<String> signalCalls = new ArrayList<>();
    private final List<String> subscriptions = new ArrayList<>();
    private final DistributionTestBed bed;
    private Distributor distributor;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    public ReloadTestBed(Path spool, String... tenants) {
        bed = new DistributionTestBed(spool, tenants);
    }

    public AtEachReload.Builder atEachReload() {
        distributor = Distributor.from(bed.site)
                .to(bed)
                .recordingIn(bed.ledger)
                .settings(bed.settings().withClock(this))
                .listeningWith(bed.events::add)
                .build();
        return distributor.atEachReload(distributor
                .distribution("all")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics"));
    }

    /** As a process did that ended right after its deliveries, before what was to come after them. */
    public void deliverAndEndBefore(String followUp, String app, String... tenants) {
        for (String tenant : tenants) {
            bed.ledger
                    .followUps()
                    .expect(
                            new FollowUpKey(followUp, new DeliveryKey("id-" + app, tenant, "Analytics")),
                            Optional.empty());
        }
        bed.everythingToAll().apply();
    }

    public void add(String app) {
        bed.site.add(app);
    }

    public void reload(String app) {
        bed.site.reload(app);
    }

    public void removeApp(String app) {
        bed.site.remove(app);
    }

    /** The next exports wait for this. */
    public void holdExports(CountDownLatch gate) {
        bed.site.duringExport = () -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** The next call of this name is answered with this status. */
    public void refuseOnce(String tenant, String call, int status) {
        bed.tenant(tenant).refuse(call, status);
    }

    /** What customers of the tenant see. */
    public List<String> contents(String tenant) {
        MemoryTenant memory = bed.tenant(tenant);
        return memory.published().stream()
                .map(TenantApp::id)
                .map(memory::contentOf)
                .toList();
    }

    public String contentOnSite(String app) {
        return bed.site.content(app);
    }

    public List<String> exports() {
        return bed.site.exports;
    }

    public long calls(String tenant, String call) {
        return bed.tenant(tenant).count(call);
    }

    public <T extends DistributionEvent> List<T> events(Class<T> kind) {
        return bed.events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void waking(Runnable sleeper) {
        signalCalls.add("waking");
    }

    @Override
    public void renew() {
        signalCalls.add("renew");
        subscriptions.add("subscription " + signalCalls.size());
    }

    @Override
    public List<String> subscriptions() {
        return List.copyOf(subscriptions);
    }

    @Override
    public void takeOver(List<String> left) {
        signalCalls.add("takeOver " + left);
    }

    @Override
    public void end() {
        signalCalls.add("end");
        subscriptions.clear();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

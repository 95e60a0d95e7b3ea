package io.qlikoem.distribution;

import java.util.List;
import java.util.Set;

/**
 * One sentence of what goes where: which apps, to whom, into what. Made by {@link Distributor#distribution}. Immutable
 * and thread-safe; it can be planned and applied again at each reload.
 */
public final class Distribution {
    private final Distributor distributor;
    private final String name;
    private final AppSelection apps;
    private final TenantSelection tenants;
    private final String space;
    private final boolean adoptingExisting;
    private final List<Wave> waves;
    private final Requirements requirements;

    private Distribution(
            Distributor distributor,
            String name,
            AppSelection apps,
            TenantSelection tenants,
            String space,
            boolean adoptingExisting,
            List<Wave> waves,
            Requirements requirements) {
        this.distributor = distributor;
        this.name = name;
        this.apps = apps;
        this.tenants = tenants;
        this.space = space;
        this.adoptingExisting = adoptingExisting;
        this.waves = waves;
        this.requirements = requirements;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    AppSelection apps() {
        return apps;
    }

    TenantSelection tenants() {
        return tenants;
    }

    String space() {
        return space;
    }

    boolean adopts() {
        return adoptingExisting;
    }

    List<Wave> waves() {
        return waves;
    }

    Requirements requirements() {
        return requirements;
    }

    /**
     * Allows taking over a published app of the same name that the ledger does not know: its content is replaced, its id
     * stays. Without this such a delivery is blocked, because the app may be somebody else's.
     */
    public Distribution adoptingExisting() {
        return new Distribution(distributor, name, apps, tenants, space, true, waves, requirements);
    }

    /**
     * Delivers to one part of the tenants after the other. Without this there is one wave. How far a release has come is in the
     * ledger, so that a run after a restart goes on in the wave that it had come to; apps that were reloaded meanwhile are a
     * new release, which begins with the first wave.
     *
     * @param waves the last one has to be {@link Wave#theRest()}
     */
    public Distribution inWaves(Wave... waves) {
        List<Wave> all = List.of(waves);
        for (int i = 0; i < all.size(); i++) {
            boolean rest = all.get(i).members() instanceof Wave.Rest;
            if (rest != (i == all.size() - 1)) {
                throw new IllegalArgumentException("waves must end with theRest(), and only there, but were " + all);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("waves must name at least one");
        }
        return new Distribution(distributor, name, apps, tenants, space, adoptingExisting, all, requirements);
    }

    /**
     * Extensions that the apps use, by name. The site does not tell which they are and an app file does not carry them;
     * {@link DistributionPlan#preflight()} finds tenants that lack one.
     */
    public Distribution requiringExtensions(String... names) {
        return with(requirements.withExtensions(Set.of(names)));
    }

    /** Themes that the apps use, by name; the same as with extensions. */
    public Distribution requiringThemes(String... names) {
        return with(requirements.withThemes(Set.of(names)));
    }

    private Distribution with(Requirements needs) {
        return new Distribution(distributor, name, apps, tenants, space, adoptingExisting, waves, needs);
    }

    /** Reads the site and the ledger once and says what would be done. Writes nothing and asks no tenant. */
    public DistributionPlan plan() {
        return distributor.plan(List.of(this));
    }

    /** {@link #plan()}, then {@link DistributionPlan#apply()}. */
    public DistributionReport apply() {
        return plan().apply();
    }

    /** First part of the sentence: which apps. */
    public static final class ChooseApps {
        private final Distributor distributor;
        private final String name;

        ChooseApps(Distributor distributor, String name) {
            this.distributor = distributor;
            this.name = name;
        }

        /** The apps to distribute. Contacts nobody. */
        public ChooseTenants apps(AppSelection apps) {
            return new ChooseTenants(this, apps);
        }
    }

    /** Second part of the sentence: to whom. */
    public static final class ChooseTenants {
        private final ChooseApps before;
        private final AppSelection apps;

        private ChooseTenants(ChooseApps before, AppSelection apps) {
            this.before = before;
            this.apps = apps;
        }

        /** The tenants that get them. Contacts nobody. */
        public ChooseSpace toTenants(TenantSelection tenants) {
            return new ChooseSpace(this, tenants);
        }
    }

    /** Third part of the sentence: into what. */
    public static final class ChooseSpace {
        private final ChooseTenants before;
        private final TenantSelection tenants;

        private ChooseSpace(ChooseTenants before, TenantSelection tenants) {
            this.before = before;
            this.tenants = tenants;
        }

        /** The managed space in which customers open the apps; made in a tenant that has none of this name. */
        public Distribution intoSpace(String space) {
            SpaceNames.require(space, "space");
            return new Distribution(
                    before.before.distributor,
                    before.before.name,
                    before.apps,
                    tenants,
                    space,
                    false,
                    List.of(Wave.theRest()),
                    Requirements.NONE);
        }
    }
}

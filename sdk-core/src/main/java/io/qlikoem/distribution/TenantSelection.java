package io.qlikoem.distribution;

import java.util.List;
import java.util.Map;

/** Which tenants an app goes to. Made with the static methods here. Immutable. */
public sealed interface TenantSelection {
    /** Every tenant that the distributor knows. */
    static TenantSelection allTenants() {
        return new All();
    }

    /** These tenants. A name that the distributor does not know fails the plan. */
    static TenantSelection named(String... names) {
        return new Named(List.of(names));
    }

    /** Tenants whose label has the value. */
    static TenantSelection labelled(String label, String value) {
        return new Labelled(Map.of(label, value));
    }

    /** Tenants that have all of the labels with these values. */
    static TenantSelection labelled(Map<String, String> labels) {
        return new Labelled(labels);
    }

    /** For each app the tenants that its own values of this custom property name. An app without a value goes nowhere. */
    static TenantSelection routedBy(String customProperty) {
        return new RoutedBy(customProperty);
    }

    /** See {@link #allTenants()}. */
    record All() implements TenantSelection {}

    /** See {@link #named(String...)}. */
    record Named(List<String> names) implements TenantSelection {
        public Named {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("names must name at least one tenant");
            }
        }
    }

    /** See {@link #labelled(Map)}. */
    record Labelled(Map<String, String> labels) implements TenantSelection {
        public Labelled {
            labels = Map.copyOf(labels);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException("labels must hold at least one label");
            }
        }
    }

    /** See {@link #routedBy(String)}. */
    record RoutedBy(String customProperty) implements TenantSelection {
        public RoutedBy {
            if (customProperty.isBlank()) {
                throw new IllegalArgumentException("customProperty must not be blank");
            }
        }
    }
}

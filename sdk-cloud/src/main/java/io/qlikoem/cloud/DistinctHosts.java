package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Refuses two things of one name, and two names for one host. */
final class DistinctHosts {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();

    /** @param place scheme, host and port */
    void add(String kind, String name, String place) {
        String named = kind + " " + name;
        if (!names.add(name)) {
            throw new QlikConfigurationException(
                    named, "the name is given twice", "give each " + kind + " a name of its own");
        }
        String other = places.put(place, name);
        if (other != null) {
            throw new QlikConfigurationException(
                    named,
                    "leads to the same host as " + kind + " " + other + ", " + place,
                    "give each " + kind + " its own URL");
        }
    }
}

package io.qlikoem.distribution;

import java.util.Optional;

/**
 * Something that a look at the tenants found before a run.
 *
 * @param tenant where
 * @param app the app's name, where it is about one; empty where it is about the whole tenant or a space
 * @param problem what is in the way
 * @param remedy what to do
 */
public record Finding(String tenant, Optional<String> app, String problem, String remedy) {
    @Override
    public String toString() {
        return "tenant " + tenant + app.map(name -> ", app '" + name + "'").orElse("") + ": " + problem + "; " + remedy;
    }
}

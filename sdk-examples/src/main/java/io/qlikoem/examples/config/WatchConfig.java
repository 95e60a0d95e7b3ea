package io.qlikoem.examples.config;

import io.qlikoem.distribution.reload.QuietHours;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration file says about following the site's reloads.
 *
 * @param lookEvery how often the site is looked at
 * @param settling how long an app has to stay the same
 * @param smallestInterval how long a tenant is left alone after it was refreshed
 * @param quietHours hours in which nothing is begun
 * @param quietHoursByTenant the same for single tenants
 * @param importsADay how many apps may be imported into a tenant in a day
 * @param firstRetry how long a failed delivery rests at first
 * @param longestRetry how long it rests at most
 * @param notifications where the site's notifications come in
 * @param webhook who is told of deliveries
 */
public record WatchConfig(
        Duration lookEvery,
        Duration settling,
        Duration smallestInterval,
        Optional<QuietHours> quietHours,
        Map<String, QuietHours> quietHoursByTenant,
        Optional<Integer> importsADay,
        Duration firstRetry,
        Duration longestRetry,
        Optional<Notifications> notifications,
        Optional<Webhook> webhook) {

    /** Where the site's notifications come in: the URL as the site reaches it, and the port that is listened on. */
    public record Notifications(URI url, int port, String secret) {
        @Override
        public String toString() {
            return "Notifications[" + url + "]";
        }
    }

    /** Who is told of deliveries. */
    public record Webhook(URI url, String secret) {
        @Override
        public String toString() {
            return "Webhook[" + url + "]";
        }
    }
}

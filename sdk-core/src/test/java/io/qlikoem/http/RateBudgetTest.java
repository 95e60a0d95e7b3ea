package io.qlikoem.http;

import static io.qlikoem.http.Answers.answer;
import static io.qlikoem.http.Answers.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.RateBudgetException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateBudgetTest {
    private static final RateBudget.Key WRITES =
            new RateBudget.Key(URI.create("https://acme.example:443"), "client", 100);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @Test
    void take_burst_isTheWholeWindowThenNothingUntilItHasPassed() {
        RateBudget budget = RateBudget.standard();

        for (int i = 0; i < 500; i++) {
            assertThat(budget.take(WRITES, time.instant())).isZero();
        }

        assertThat(budget.take(WRITES, time.instant())).isEqualTo(Duration.ofSeconds(310));
        time.sleep(Duration.ofSeconds(310));
        assertThat(budget.take(WRITES, time.instant())).isZero();
    }

    @Test
    void take_specialLimit_isCountedOverOneMinute() {
        RateBudget.Key uploads = new RateBudget.Key(WRITES.origin(), "client", 800);
        RateBudget budget = RateBudget.standard();

        for (int i = 0; i < 800; i++) {
            assertThat(budget.take(uploads, time.instant())).isZero();
        }

        assertThat(budget.take(uploads, time.instant())).isEqualTo(Duration.ofSeconds(62));
    }

    @Test
    void take_nothingSentForLong_isForgotten() {
        RateBudget budget = RateBudget.standard();
        for (int i = 0; i < 50; i++) {
            budget.take(
                    new RateBudget.Key(URI.create("https://tenant-" + i + ".example:443"), "c", 100), time.instant());
        }
        assertThat(budget.size()).isEqualTo(50);

        time.sleep(Duration.ofMinutes(7));
        budget.take(WRITES, time.instant());

        assertThat(budget.size()).isEqualTo(1);
    }

    @Test
    void refused_withoutSayingHowLong_closesTheTierForLongerEachTime() {
        RateBudget budget = RateBudget.standard();
        List<Duration> waits = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            budget.refused(WRITES, time.instant(), Optional.empty());
            // Another one that was under way at the same time says nothing new.
            budget.refused(WRITES, time.instant(), Optional.empty());
            Duration wait = budget.take(WRITES, time.instant());
            waits.add(wait);
            time.sleep(wait);
        }
        budget.accepted(WRITES);
        budget.refused(WRITES, time.instant(), Optional.empty());
        waits.add(budget.take(WRITES, time.instant()));

        assertThat(waits)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(1));
    }

    @Test
    void refused_oneTierOfOneTenant_leavesOtherTiersAndTenantsOpen() {
        RateBudget budget = RateBudget.standard();
        budget.refused(WRITES, time.instant(), Optional.of(Duration.ofSeconds(30)));

        assertThat(budget.take(WRITES, time.instant())).isEqualTo(Duration.ofSeconds(30));
        assertThat(budget.take(new RateBudget.Key(WRITES.origin(), "client", 1000), time.instant()))
                .isZero();
        assertThat(budget.take(new RateBudget.Key(URI.create("https://b.example:443"), "client", 100), time.instant()))
                .isZero();
    }

    @Test
    void take_asFastAsAllowedForAnHour_neverExceedsTheVendorsWindow() {
        RateBudget budget = RateBudget.standard();
        Deque<Instant> lastFiveMinutes = new ArrayDeque<>();
        Instant end = time.instant().plus(Duration.ofHours(1));
        int sent = 0;

        while (time.instant().isBefore(end)) {
            Duration wait = budget.take(WRITES, time.instant());
            if (!wait.isZero()) {
                time.sleep(wait);
                continue;
            }
            sent++;
            lastFiveMinutes.addLast(time.instant());
            while (lastFiveMinutes.getFirst().isBefore(time.instant().minus(Duration.ofMinutes(5)))) {
                lastFiveMinutes.removeFirst();
            }
            assertThat(lastFiveMinutes.size()).isLessThanOrEqualTo(500);
        }

        assertThat(sent).isGreaterThan(5_500);
    }

    @ParameterizedTest
    @CsvSource({"100, 500, 300", "50, 250, 300", "800, 800, 60", "200, 200, 60"})
    void take_requestsArriveLate_neverMoreThanTheVendorCounts(int tier, int allowed, int windowSeconds) {
        RateBudget.Key key = new RateBudget.Key(WRITES.origin(), "client", tier);
        RateBudget budget = RateBudget.standard();
        Random random = new Random(tier);
        List<Instant> arrivals = new ArrayList<>();
        Instant end = time.instant().plus(Duration.ofHours(1));

        while (time.instant().isBefore(end)) {
            Duration wait = budget.take(key, time.instant());
            if (wait.isZero()) {
                arrivals.add(time.instant().plusMillis(random.nextInt(windowSeconds * 1000 / 60)));
                time.pass(Duration.ofMillis(random.nextInt(20)));
            } else {
                time.pass(wait);
            }
        }

        arrivals.sort(Comparator.naturalOrder());
        for (int i = allowed; i < arrivals.size(); i++) {
            // So many and one more are farther apart than a window, wherever a window begins.
            assertThat(Duration.between(arrivals.get(i - allowed), arrivals.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(windowSeconds));
        }
        assertThat(arrivals.size()).isGreaterThan(allowed * 3600 / windowSeconds * 9 / 10);
    }

    @Test
    void take_otherHostClientOrTier_hasItsOwnBudget() {
        RateBudget budget = RateBudget.standard();
        for (int i = 0; i < 500; i++) {
            assertThat(budget.take(WRITES, time.instant())).isZero();
        }
        assertThat(budget.take(WRITES, time.instant())).isPositive();

        assertThat(budget.take(new RateBudget.Key(URI.create("https://b.example:443"), "client", 100), time.instant()))
                .isZero();
        assertThat(budget.take(new RateBudget.Key(WRITES.origin(), "other", 100), time.instant()))
                .isZero();
        assertThat(budget.take(new RateBudget.Key(WRITES.origin(), "client", 1000), time.instant()))
                .isZero();
    }

    @Test
    void share_outsideOfItsRange_isRefused() {
        assertThatThrownBy(() -> RateBudget.share(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but was 0.0");
        assertThatThrownBy(() -> RateBudget.share(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void create_twoConnectionsOfOneClient_shareTheBudget() {
        answerAlways();
        RateBudget budget = RateBudget.standard();
        List<HttpListener.Throttle> throttles = new ArrayList<>();
        ItemsApi one = items(budget, throttles);
        ItemsApi two = items(budget, throttles);

        for (int i = 0; i < 250; i++) {
            one.create(Item.of("a"));
            two.create(Item.of("a"));
        }
        assertThat(throttles).isEmpty();
        time.sleep(Duration.ofSeconds(30));
        one.create(Item.of("a"));

        assertThat(throttles)
                .containsExactly(new HttpListener.Throttle("tenant acme", "POST items", 100, Duration.ofSeconds(280)));
    }

    @Test
    void create_vendorThrottles_closesTheTierForOthersToo() {
        RateBudget budget = RateBudget.standard();
        List<HttpListener.Throttle> throttles = new ArrayList<>();
        server.enqueue(answer(429, "").setHeader("Retry-After", "30").build());
        server.enqueue(item("a"));
        server.enqueue(item("a"));
        ItemsApi noRetry = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .rateBudget(budget, "client")
                .retry(policy -> policy.maxAttempts(1))
                .build()
                .create(ItemsApi.class);

        assertThatThrownBy(() -> noRetry.create(Item.of("a"))).hasMessageContaining("HTTP 429");
        items(budget, throttles).create(Item.of("a"));
        items(budget, throttles).get("a");

        assertThat(throttles).extracting(HttpListener.Throttle::delay).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void create_vendorThrottlesWithoutRetryAfter_closesTheTierForOthersToo() {
        RateBudget budget = RateBudget.standard();
        List<HttpListener.Throttle> throttles = new ArrayList<>();
        server.enqueue(answer(429, "").build());
        server.enqueue(item("a"));
        ItemsApi noRetry = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .rateBudget(budget, "client")
                .retry(policy -> policy.maxAttempts(1))
                .build()
                .create(ItemsApi.class);

        assertThatThrownBy(() -> noRetry.create(Item.of("a"))).hasMessageContaining("HTTP 429");
        items(budget, throttles).create(Item.of("a"));

        assertThat(throttles).extracting(HttpListener.Throttle::delay).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void create_waitLongerThanTheCallMayTake_failsUnsent() {
        RateBudget budget = RateBudget.standard();
        budget.refused(
                new RateBudget.Key(Origins.of(server.url("/")), "client", 100),
                time.instant(),
                Optional.of(Duration.ofHours(1)));

        assertThatThrownBy(() -> items(budget, new ArrayList<>()).create(Item.of("a")))
                .isInstanceOf(RateBudgetException.class)
                .hasMessage(
                        "POST items was not sent to tenant acme: the rate budget of 100 requests a minute is used up for"
                                + " 3600 s");

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void create_waitLongerThanTheCallerHas_saysWhenToComeBack() {
        RateBudget budget = RateBudget.standard();
        server.enqueue(answer(429, "").setHeader("Retry-After", "30").build());
        ItemsApi hurried = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .rateBudget(budget, "client")
                .longestWait(Duration.ofMillis(100))
                .build()
                .create(ItemsApi.class);

        assertThatThrownBy(() -> hurried.create(Item.of("a")))
                .isInstanceOfSatisfying(
                        RateLimitedException.class,
                        answered -> assertThat(answered.retryAfter()).contains(Duration.ofSeconds(30)));
        assertThatThrownBy(() -> hurried.create(Item.of("a")))
                .isInstanceOfSatisfying(
                        RateBudgetException.class,
                        unsent -> assertThat(unsent.retryAfter()).isEqualTo(Duration.ofSeconds(30)));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
    }

    private ItemsApi items(RateBudget budget, List<HttpListener.Throttle> throttles) {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .rateBudget(budget, "client")
                .listener(new HttpListener() {
                    @Override
                    public void throttled(Throttle throttle) {
                        throttles.add(throttle);
                    }
                })
                .build()
                .create(ItemsApi.class);
    }

    private void answerAlways() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return item("a");
            }
        });
    }
}

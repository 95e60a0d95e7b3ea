package io.qlikoem.http;

import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.NotFoundException;
import io.qlikoem.paging.Pages;
import io.qlikoem.paging.RepeatedPageException;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.util.Iterator;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOverHttpTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void list_followsTheLinkToTheLastPage() throws Exception {
        server.enqueue(page("a", "https://elsewhere.example/api/v2/other?limit=2&next=c2"));
        server.enqueue(page("b", ""));

        assertThat(items().list(2)).extracting(Item::id).containsExactly("a", "b");

        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/items?limit=2");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/items?limit=2&next=c2");
    }

    @Test
    void list_relativeLink_isFollowed() throws Exception {
        server.enqueue(page("a", "?startingAfter=a%2Fb"));
        server.enqueue(page("b", ""));

        assertThat(items().list(2)).hasSize(2);

        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/items?startingAfter=a%2Fb");
    }

    @Test
    void filter_byPost_sendsTheBodyForEachPage() throws Exception {
        server.enqueue(page("a", "?limit=2&next=c2"));
        server.enqueue(page("b", ""));

        assertThat(items().filter(2, Item.of("x"))).extracting(Item::id).containsExactly("a", "b");

        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getMethod() + " " + second.getTarget())
                .isEqualTo("POST /api/v1/items/actions/filter?limit=2&next=c2");
        assertThat(second.getBody().utf8()).isEqualTo("{\"id\":\"x\"}");
    }

    @Test
    void list_notTraversed_asksNothing() {
        Pages<Item> list = items().list(2);

        assertThat(list).isNotNull();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void list_limitedToTheFirstPage_asksOnce() {
        server.enqueue(page("a", "?next=c2"));

        assertThat(items().list(2).stream().limit(1).toList()).hasSize(1);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void list_traversedTwice_startsAnew() {
        server.enqueue(page("a", ""));
        server.enqueue(page("b", ""));
        Pages<Item> list = items().list(2);

        assertThat(list).extracting(Item::id).containsExactly("a");
        assertThat(list).extracting(Item::id).containsExactly("b");
    }

    @Test
    void list_emptyPageWithALink_goesOn() {
        server.enqueue(json(200, "{\"data\":[],\"links\":{\"next\":{\"href\":\"?next=c2\"}}}"));
        server.enqueue(page("b", ""));

        assertThat(items().list(2)).extracting(Item::id).containsExactly("b");
    }

    @Test
    void list_linkRepeatsItself_stopsWithAnError() {
        server.enqueue(page("a", "?next=c2"));
        server.enqueue(page("b", "?next=c2"));
        Iterator<Item> items = items().list(2).iterator();

        assertThat(items.next().id()).isEqualTo("a");
        assertThat(items.next().id()).isEqualTo("b");
        assertThatThrownBy(items::hasNext).isInstanceOf(RepeatedPageException.class);
    }

    @Test
    void list_secondPageFails_throwsThere() {
        server.enqueue(page("a", "?next=c2"));
        server.enqueue(json(404, ""));
        Iterator<Item> items = items().list(2).iterator();

        assertThat(items.next().id()).isEqualTo("a");
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("GET items failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"a\"}]",
                "{\"data\":[{\"id\":\"a\"}]}",
                "{\"data\":[{\"id\":\"a\"}],\"links\":{}}",
                "{\"data\":[{\"id\":\"a\"}],\"links\":null}",
                "{\"data\":[{\"id\":\"a\"}],\"links\":{\"next\":null}}",
                "{\"data\":[{\"id\":\"a\"}],\"links\":{\"next\":{}}}",
                "{\"data\":[{\"id\":\"a\"}],\"links\":{\"next\":{\"href\":null}}}",
                "{\"links\":{\"next\":{\"href\":\"\"},\"prev\":{\"href\":\"?prev=x\"}},\"data\":[{\"id\":\"a\"}]}",
                "{\"totalCount\":1,\"notifications\":[{\"id\":\"a\"}]}"
            })
    void list_lastPageInAnyShape_endsThere(String body) {
        server.enqueue(json(200, body));

        assertThat(items().list(2)).extracting(Item::id).containsExactly("a");
    }

    @Test
    void tasks_itemsUnderAnotherName_areFoundByTheAnnotation() {
        server.enqueue(
                json(
                        200,
                        "{\"other\":[1],\"tasks\":[{\"id\":\"a\"}],\"links\":{\"next\":{\"href\":\"?next=c\",\"token\":\"c\"}}}"));
        server.enqueue(json(200, "{\"tasks\":[{\"id\":\"b\"}]}"));

        assertThat(items().tasks()).extracting(Item::id).containsExactly("a", "b");
    }

    private ItemsApi items() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(ItemsApi.class);
    }

    private static mockwebserver3.MockResponse page(String id, String next) {
        return json(200, "{\"data\":[{\"id\":\"" + id + "\"}],\"links\":{\"next\":{\"href\":\"" + next + "\"}}}");
    }
}

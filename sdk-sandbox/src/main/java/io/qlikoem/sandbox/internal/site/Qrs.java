package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.regex.Pattern;

/** The repository's interface behind both doors, for a user whom the door has named. */
public final class Qrs {

    private static final Pattern XRFKEY = Pattern.compile("[0-9a-zA-Z]{16}");

    private final Routes<QrsOperation> routes = new Routes<>(true);
    private final Exports exports;
    private final Boot boot;

    public Qrs(Repository repository, Exports exports, Notifications notifications, BlobStore blobs, Boot boot) {
        this.exports = exports;
        this.boot = boot;
        routes.add("GET", "qrs/about", (call, user, variables) -> about());
        new AppCalls(repository, blobs).addTo(routes);
        new EntityCalls(repository).addTo(routes);
        exports.addTo(routes);
        notifications.addTo(routes);
        new TaskCalls(repository).addTo(routes);
        new ExecutionCalls(repository, exports.switches()).addTo(routes);
        new LibraryCalls(repository).addTo(routes);
        new StoredCalls(repository).addTo(routes);
        new SelectionCalls(repository).addTo(routes);
        new LicenceCalls().addTo(routes);
        EntityLists lists = new EntityLists(repository, exports.switches());
        lists.addTo(routes, "app", site -> site.apps.values());
        lists.addTo(routes, "stream", site -> site.streams.values());
        lists.addTo(routes, "tag", site -> site.tags.values());
        lists.addTo(routes, "custompropertydefinition", site -> site.definitions.values());
        lists.addTo(routes, "reloadtask", site -> site.tasks(false));
        lists.addTo(routes, "externalprogramtask", site -> site.tasks(true));
        for (Stored.Type type : StoredTypes.WRITABLE) {
            lists.addTo(routes, type.path(), site -> site.stored(type).values());
        }
        lists.addTo(routes, "task", site -> site.tasks.values());
        lists.addTo(routes, "executionsession", site -> site.executions.sessions.values());
        lists.addTo(routes, "executionresult", site -> site.executions.results.values());
        lists.addTo(routes, "compositeevent", site -> site.events(true));
        lists.addTo(routes, "schemaevent", site -> site.events(false));
        lists.addTo(routes, "tempcontent", site -> exports.waiting());
    }

    Reply answer(Call call, SiteUser user) throws IOException {
        boot.check();
        String first = call.segments().isEmpty() ? "" : call.segments().get(0);
        if (first.equalsIgnoreCase("tempcontent")) {
            return exports.download(call, user);
        }
        if (!first.equalsIgnoreCase("qrs")) {
            throw QrsReplies.notFound();
        }
        if (SiteSwitches.take(exports.switches().bootingAnswers)) {
            throw QrsReplies.refuse(503, "Service Unavailable: the repository is starting");
        }
        checkXrfkey(call);
        for (Query.Parameter parameter : call.query().parameters()) {
            if (parameter.value() == null) {
                throw QrsReplies.badRequest("Missing parameter value(s)");
            }
        }
        Routes.Match<QrsOperation> match = routes.find(call.method(), call.segments());
        if (match == null) {
            throw QrsReplies.notFound();
        }
        return match.operation().answer(call, user, match.variables());
    }

    static void checkXrfkey(Call call) {
        String inHeader = call.header("X-Qlik-Xrfkey");
        String inQuery = call.query().value("xrfkey");
        if (inHeader == null
                || !inHeader.equals(inQuery)
                || !XRFKEY.matcher(inHeader).matches()) {
            throw QrsReplies.refuse(403, QrsReplies.XSRF);
        }
    }

    private static Reply about() {
        return Reply.json(
                200,
                Json.object(
                        "buildVersion",
                        "31.60.0.0",
                        "buildDate",
                        "9/20/2013 10:09:00 AM",
                        "databaseProvider",
                        "Devart.Data.PostgreSql",
                        "nodeType",
                        1L,
                        "sharedPersistence",
                        true,
                        "requiresBootstrap",
                        false,
                        "singleNodeOnly",
                        false,
                        "schemaPath",
                        "About"));
    }
}

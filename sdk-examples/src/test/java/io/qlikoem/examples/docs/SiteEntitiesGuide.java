package io.qlikoem.examples.docs;

import static io.qlikoem.onprem.query.QrsFilter.where;

import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.app.AppField;
import io.qlikoem.onprem.app.AppObject;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.extension.Extension;
import io.qlikoem.onprem.node.ServiceState;
import io.qlikoem.onprem.node.ServiceStatus;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.rule.NewSystemRule;
import io.qlikoem.onprem.rule.RuleAction;
import io.qlikoem.onprem.rule.SystemRule;
import io.qlikoem.onprem.selection.Selection;
import io.qlikoem.onprem.selection.SelectionType;
import io.qlikoem.onprem.selection.SyntheticProperty;
import io.qlikoem.onprem.selection.SyntheticRoot;
import io.qlikoem.onprem.user.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;

/** More code of docs/site.md: what a site holds and how it is run. */
final class SiteEntitiesGuide {
    private SiteEntitiesGuide() {}

    static List<QrsApp> byIds(QlikSenseSite site, List<UUID> ids) {
        List<QrsApp> found = new ArrayList<>();
        for (QrsFilter some :
                QrsFilter.inBatches(ids.stream().map(where(AppField.ID)::is).toList())) {
            found.addAll(site.apps().all(some));
        }
        return found;
    }

    static List<AppObject> sheets(QlikSenseSite site, String appId) {
        List<AppObject> sheets = site.appObjects()
                .all(where("app.id")
                        .is(UUID.fromString(appId))
                        .and(where("objectType").is("sheet")));
        sheets.stream()
                .filter(AppObject::published)
                .forEach(sheet -> site.appObjects().approve(sheet.id()));
        return sheets;
    }

    static void replaceFromDisk(QlikSenseSite site, String appId) {
        RequestBody file = RequestBody.create(Path.of("app.qvf").toFile(), null);
        site.apps().uploadReplacing(appId, true, file);
    }

    static Optional<User> giveApps(QlikSenseSite site, QrsApp app) {
        Optional<User> jane =
                site
                        .users()
                        .all(where("userDirectory")
                                .is("ACME")
                                .and(where("userId").is("jane")))
                        .stream()
                        .findFirst();
        jane.ifPresent(user -> site.apps()
                .update(
                        app.id(),
                        QrsApp.builder().from(app).owner(user.reference()).build()));
        return jane;
    }

    static SystemRule exportRight(QlikSenseSite site) {
        SystemRule rule = site.systemRules()
                .create(NewSystemRule.allowing(
                        "Vendor exports apps",
                        "App_*",
                        "((user.userId=\"sa_oem\"))",
                        RuleAction.READ,
                        RuleAction.EXPORT));
        return rule;
    }

    static List<Extension> copyExtension(QlikSenseSite test, QlikSenseSite production) throws IOException {
        Path zip = Path.of("sales-chart.zip");
        try (ResponseBody body = test.extensions().download("sales-chart")) {
            Files.copy(body.byteStream(), zip);
        }
        List<Extension> uploaded = production
                .extensions()
                .upload(null, true, RequestBody.create(zip.toFile(), MediaType.get("application/zip")));
        return uploaded;
    }

    static void describeAll(QlikSenseSite site) {
        Selection selection = site.selections()
                .select(SelectionType.APP, where(AppField.STREAM_NAME).is("Sales"));
        SyntheticRoot common = site.selections().synthetic(selection.id(), SelectionType.APP);
        List<SyntheticProperty> changed = common.properties().stream()
                .map(each -> each.name().equals(Optional.of("description"))
                        ? each.changedTo(RawJson.of("\"For customers\""))
                        : each)
                .toList();
        site.selections()
                .update(
                        selection.id(),
                        SelectionType.APP,
                        SyntheticRoot.builder().from(common).properties(changed).build());
        site.selections().delete(selection.id());
    }

    static List<ServiceStatus> down(QlikSenseSite site) {
        List<ServiceStatus> down = site.serviceStatuses().all(null).stream()
                .filter(status -> status.serviceState() != ServiceState.RUNNING)
                .toList();
        return down;
    }
}

package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All entities of the site. Every access takes its lock. */
public final class Repository {

    final Clock clock;
    final Map<String, App> apps = new LinkedHashMap<>();
    final Map<String, Named.Stream> streams = new LinkedHashMap<>();
    final Map<String, Named.Tag> tags = new LinkedHashMap<>();
    final Map<String, Named.PropertyDefinition> definitions = new LinkedHashMap<>();

    private final Map<String, Map<String, Stored>> stored = new LinkedHashMap<>();
    final Map<String, Task> tasks = new LinkedHashMap<>();
    final Executions executions;
    private final Consumer<Change> changes;

    /** {@code changes} is told of each change while the lock is held. */
    public Repository(Clock clock, Consumer<Change> changes) {
        this.clock = clock;
        this.changes = changes;
        this.executions = new Executions(this);
        addStream("Everyone");
        for (String userId : List.of("sa_repository", "sa_api", "sa_scheduler")) {
            addUser("INTERNAL", userId);
        }
        add(StoredTypes.SYSTEM_RULE, ExportRules.everybody());
        add(StoredTypes.NODE, Json.object("name", "Central", "hostName", "sandbox"));
        add(StoredTypes.VIRTUAL_PROXY, Json.object("prefix", "oem", "description", "JWT"));
    }

    private String add(Stored.Type type, Map<String, @Nullable Object> fields) {
        return StoredCalls.add(this, type, fields, SiteUser.REPOSITORY).id;
    }

    public synchronized String addUser(String userDirectory, String userId) {
        return add(StoredTypes.USER, Json.object("userId", userId, "userDirectory", userDirectory, "name", userId));
    }

    Map<String, Stored> stored(Stored.Type type) {
        return stored.computeIfAbsent(type.path(), key -> new LinkedHashMap<>());
    }

    /** What the sandbox's user sees of an app. */
    public record AppState(
            String id,
            String name,
            int version,
            Instant lastReloadTime,
            Instant modifiedDate,
            Content content,
            @Nullable String stream) {}

    /** What an app is added with. */
    public record NewApp(
            String name,
            AppSource source,
            @Nullable Instant lastReloadTime,
            @Nullable String stream,
            List<String> tags,
            Map<String, List<String>> properties) {}

    synchronized <T extends @Nullable Object> T locked(Function<Repository, T> work) {
        executions.settle();
        return work.apply(this);
    }

    public synchronized String addApp(NewApp spec) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant lastReload = spec.lastReloadTime() == null ? now : spec.lastReloadTime();
        App app = new App(spec.name(), spec.source(), lastReload.truncatedTo(ChronoUnit.MILLIS), clock);
        if (spec.stream() != null) {
            app.moveTo(stream(spec.stream()), clock);
        }
        app.tags = spec.tags().stream().map(this::tag).toList();
        app.properties = values(spec.properties());
        apps.put(app.id, app);
        announce(Change.ADD, app);
        return app.id;
    }

    void announce(int changeType, Entity entity, String... properties) {
        changes.accept(new Change(
                changeType,
                entity.schemaPath(),
                entity.id,
                List.of(properties),
                entity.created,
                entity.modified,
                entity.full(),
                entity.condensed()));
    }

    void reload(App app) {
        reload(app, clock);
    }

    void reload(App app, Clock time) {
        app.reload(time);
        announce(Change.UPDATE, app, "lastReloadTime", "modifiedDate", "fileSize");
    }

    /** Its reload tasks go with it. */
    void removeApp(App app) {
        apps.remove(app.id);
        List.copyOf(tasks.values()).stream().filter(task -> task.app == app).forEach(this::removeTask);
        announce(Change.DELETE, app);
    }

    void removeTask(Task task) {
        executions.forget(task);
        tasks.remove(task.id);
        announce(Change.DELETE, task);
    }

    List<Task> tasks(boolean external) {
        return tasks.values().stream().filter(task -> task.external == external).toList();
    }

    List<TaskEvent> events(boolean composite) {
        return tasks.values().stream()
                .flatMap(task -> task.events.stream())
                .filter(event -> event.composite == composite)
                .toList();
    }

    /** The schedule whose time comes first, when that is not after {@code until}. */
    Optional<TaskEvent> nextScheduled(Instant until) {
        return events(false).stream()
                .filter(event ->
                        event.next().filter(time -> !time.isAfter(until)).isPresent())
                .min(Comparator.comparing(event -> event.next().orElseThrow()));
    }

    /** Ends the runs whose time is over. */
    public synchronized void settle() {
        executions.settle();
    }

    /** The stream of this name, made if it is not there. */
    public synchronized String addStream(String name) {
        return stream(name).id;
    }

    public synchronized String addTag(String name) {
        return tag(name).id;
    }

    public synchronized String addDefinition(String name, List<String> choiceValues) {
        Named.PropertyDefinition definition = new Named.PropertyDefinition(name, choiceValues, List.of("App"), clock);
        definitions.put(definition.id, definition);
        return definition.id;
    }

    public synchronized void reload(String idOrName) {
        executions.settle();
        reload(app(idOrName));
    }

    public synchronized void rename(String idOrName, String name) {
        change(idOrName, app -> app.name = name);
    }

    public synchronized void setTags(String idOrName, List<String> names) {
        change(idOrName, app -> app.tags = names.stream().map(this::tag).toList());
    }

    public synchronized void setProperty(String idOrName, String property, List<String> values) {
        change(idOrName, app -> {
            List<PropertyValue> kept = new ArrayList<>(app.properties);
            kept.removeIf(value -> value.definition.name.equals(property));
            kept.addAll(values(Map.of(property, values)));
            app.properties = List.copyOf(kept);
        });
    }

    /** Into the stream, or out of any when it is null. */
    public synchronized void move(String idOrName, @Nullable String stream) {
        change(idOrName, app -> app.moveTo(stream == null ? null : stream(stream), clock));
    }

    public synchronized void remove(String idOrName) {
        executions.settle();
        removeApp(app(idOrName));
    }

    public synchronized AppState state(String idOrName) {
        executions.settle();
        App app = app(idOrName);
        return new AppState(
                app.id,
                app.name,
                app.version(),
                app.lastReload(),
                app.modified,
                app.content(app.version()),
                app.stream == null ? null : app.stream.name);
    }

    public synchronized Content content(String idOrName, int version) {
        return app(idOrName).content(version);
    }

    public synchronized List<String> appIds() {
        return List.copyOf(apps.keySet());
    }

    /** A reload task of the app; returns its id. */
    public synchronized String addTask(String idOrName, String name, int maxRetries) {
        Task task = new Task(name, app(idOrName), clock);
        task.maxRetries = maxRetries;
        tasks.put(task.id, task);
        announce(Change.ADD, task);
        return task.id;
    }

    /** How long each attempt of a task takes from now on. */
    public synchronized void taskDuration(Duration duration) {
        executions.settle();
        executions.duration = duration;
    }

    public synchronized void failTask(String idOrName, int times) {
        executions.settle();
        executions.fail(task(idOrName), times);
    }

    public synchronized void enableTask(String idOrName, boolean enabled) {
        executions.settle();
        task(idOrName).enabled = enabled;
    }

    public synchronized void finishTasks() {
        executions.finish();
    }

    private Task task(String idOrName) {
        Task task = tasks.get(idOrName);
        return task != null
                ? task
                : byName(tasks, idOrName)
                        .orElseThrow(() -> new NoSuchElementException("The site has no task " + idOrName));
    }

    App app(String idOrName) {
        App app = apps.get(idOrName);
        return app != null
                ? app
                : byName(apps, idOrName)
                        .orElseThrow(() -> new NoSuchElementException("The site has no app " + idOrName));
    }

    static <E extends Entity> Optional<E> byName(Map<String, E> entities, String name) {
        return entities.values().stream()
                .filter(entity -> entity.name.equals(name))
                .findFirst();
    }

    private void change(String idOrName, Consumer<App> edit) {
        App app = app(idOrName);
        edit.accept(app);
        app.touch(SiteUser.REPOSITORY, clock);
        announce(Change.UPDATE, app, "name", "tags", "customProperties", "stream", "modifiedDate");
    }

    private Named.Stream stream(String name) {
        return byName(streams, name).orElseGet(() -> put(streams, new Named.Stream(name, clock)));
    }

    Named.Tag tag(String name) {
        return byName(tags, name).orElseGet(() -> put(tags, new Named.Tag(name, clock)));
    }

    private List<PropertyValue> values(Map<String, List<String>> properties) {
        List<PropertyValue> values = new ArrayList<>();
        properties.forEach((name, texts) -> {
            Named.PropertyDefinition definition = byName(definitions, name)
                    .orElseGet(
                            () -> put(definitions, new Named.PropertyDefinition(name, texts, List.of("App"), clock)));
            texts.forEach(text -> values.add(new PropertyValue(definition, text, clock)));
        });
        return values;
    }

    private static <E extends Entity> E put(Map<String, E> entities, E entity) {
        entities.put(entity.id, entity);
        return entity;
    }
}

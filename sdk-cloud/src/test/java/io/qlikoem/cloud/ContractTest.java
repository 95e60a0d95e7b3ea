package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.Json;
import io.qlikoem.cloud.datafiles.DataFileChange;
import io.qlikoem.cloud.datafiles.NewDataFile;
import io.qlikoem.cloud.extensions.Extension;
import io.qlikoem.cloud.items.AppItemAttributes;
import io.qlikoem.cloud.themes.Theme;
import io.qlikoem.json.ItemResults;
import io.qlikoem.json.QlikModel;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;

/** Holds every typed call and every model of this module against the vendor's API definition. */
class ContractTest {
    // tus: requests go to the Location that creation gave, which the definition writes as a path of its own.
    private static final Map<String, String> GIVEN_BY_LOCATION = Map.of(
            "TempContentsApi.offset", "/api/v1/temp-contents/files/{id}",
            "TempContentsApi.append", "/api/v1/temp-contents/files/{id}");

    // The tus standard implies HEAD; the definition gives it no tier, and it reads. Facts 4.2.
    private static final Set<String> WITHOUT_TIER = Set.of("TempContentsApi.offset");

    // The definition only has the redirect; what comes after it is the thing itself. For published entries it names the
    // list of collections, although its parameters are those of entries: UNCONFIRMED, see ItemsApi.published.
    private static final Map<String, String> ANSWERED_BY = Map.of(
            "UsersApi.me", "/api/v1/users/{userId}",
            "TenantsApi.me", "/api/v1/tenants/{tenantId}",
            "CollectionsApi.favorites", "/api/v1/collections/{collectionId}",
            "ItemsApi.published", "/api/v1/items");

    // What is sent as a part of a form, and where.
    private static final Map<Class<?>, List<String>> FORM_PARTS = Map.of(
            NewDataFile.class, List.of("POST", "/api/v1/data-files", "Json"),
            DataFileChange.class, List.of("PUT", "/api/v1/data-files/{id}", "Json"),
            Theme.class, List.of("POST", "/api/v1/themes", "data"),
            Extension.class, List.of("POST", "/api/v1/extensions", "data"));

    // Answers that the definition leaves open ("object"); the members are those of the vendor's guide (facts, 2.6).
    private static final Set<String> OPEN = Set.of("TenantReactivated");

    // Recorded in real answers, absent from the schema: the bot's client (facts, section 11, R7).
    private static final Set<String> RECORDED = Set.of("User.clientId");

    private static Contract contract;

    @BeforeAll
    static void readContract() throws Exception {
        assumeTrue(Contract.isHere(), "skipped: the vendor's API definition is not beside the project");
        contract = Contract.read();
    }

    static List<ApiMethod> methods() {
        return ApiMethod.all();
    }

    @Test
    void methods_ofTheModule_areFound() {
        assertThat(methods()).extracting(ApiMethod::name).contains("AppsApi.publish", "OauthApi.token");

        assertThat(methods()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void method_each_existsWithThisPathQueryHeadersAndTier(ApiMethod method) {
        Map<?, ?> operation = operation(method);

        assertThat(operation).as(method.verb() + " " + method.template()).isNotEmpty();

        assertThat(contract.parameters(operation, "query")).containsAll(method.queries());
        assertThat(contract.parameters(operation, "header")).containsAll(method.headers());
        if (hasBody(method)) {
            assertThat(operation.containsKey("requestBody")).as("takes a body").isTrue();
        }
        if (!WITHOUT_TIER.contains(method.name())) {
            assertThat(contract.requestsPerMinute(operation)).isEqualTo(method.requestsPerMinute());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void models_ofEachMethod_haveOnlyMembersOfTheSchema(ApiMethod method) {
        Map<?, ?> operation = operation(method);
        List<String> strangers = new ArrayList<>();

        requestModel(method).ifPresent(type -> compare(type, contract.element(contract.request(operation)), strangers));
        Type returned = method.method().getGenericReturnType();
        modelIn(returned).ifPresent(type -> {
            Map<?, ?> answer = contract.answer(answering(method));
            boolean several = returned instanceof ParameterizedType list
                    && (list.getRawType() == Pages.class || list.getRawType() == ItemResults.class);
            compare(type, several ? contract.items(answer, pageItems(method)) : answer, strangers);
        });

        assertThat(strangers).as("not in the schema").isEmpty();
    }

    @Test
    void models_sentAsPartsOfForms_haveOnlyMembersOfTheSchema() {
        List<String> strangers = new ArrayList<>();

        FORM_PARTS.forEach((model, place) -> {
            Map<?, ?> part = contract.part(contract.operation(place.get(0), place.get(1)), place.get(2));
            assertThat(part).as("schema of " + place).isNotEmpty();
            compare(model, part, strangers);
        });

        assertThat(strangers).as("not in the schema").isEmpty();
    }

    @Test
    void models_ofTheModule_areAllReachedFromAMethod() {
        Set<Class<?>> reached = new HashSet<>();
        for (ApiMethod method : methods()) {
            requestModel(method).ifPresent(type -> reach(type, reached));
            modelIn(method.method().getGenericReturnType()).ifPresent(type -> reach(type, reached));
        }

        Set<Class<?>> models = new LinkedHashSet<>(ApiMethod.classes());
        models.removeIf(type -> !type.isAnnotationPresent(QlikModel.class));

        reached.addAll(FORM_PARTS.keySet());
        // The catalogue's attributes are a free-form object in the definition.
        reached.add(AppItemAttributes.class);
        assertThat(models).isNotEmpty().isSubsetOf(reached);
    }

    private static Map<?, ?> operation(ApiMethod method) {
        return contract.operation(method.verb(), pathOf(method));
    }

    /** The method's path as the definition writes it. */
    static String pathOf(ApiMethod method) {
        return GIVEN_BY_LOCATION.getOrDefault(method.name(), method.template());
    }

    private static Map<?, ?> answering(ApiMethod method) {
        String path = ANSWERED_BY.get(method.name());
        return path == null ? operation(method) : contract.operation("GET", path);
    }

    private static String pageItems(ApiMethod method) {
        PageItems items = method.method().getAnnotation(PageItems.class);
        return items == null ? "data" : items.value();
    }

    private static boolean hasBody(ApiMethod method) {
        return Arrays.stream(method.method().getParameterAnnotations())
                .flatMap(Arrays::stream)
                .anyMatch(Body.class::isInstance);
    }

    private static Optional<Class<?>> requestModel(ApiMethod method) {
        Method declared = method.method();
        for (int i = 0; i < declared.getParameterCount(); i++) {
            boolean body = Arrays.stream(declared.getParameterAnnotations()[i]).anyMatch(Body.class::isInstance);
            if (body) {
                return modelIn(declared.getGenericParameterTypes()[i]);
            }
        }
        return Optional.empty();
    }

    private static void compare(Class<?> model, Map<?, ?> schema, List<String> strangers) {
        if (OPEN.contains(model.getSimpleName())) {
            return;
        }
        for (Method accessor : accessors(model)) {
            String name = jsonName(accessor);
            String shown = model.getSimpleName() + "." + name;
            if (!Contract.members(schema).contains(name) && !RECORDED.contains(shown)) {
                strangers.add(shown);
            }
            Map<?, ?> member = contract.member(schema, name);
            modelIn(accessor.getGenericReturnType()).ifPresent(type -> compare(type, member, strangers));
            enumIn(accessor.getGenericReturnType()).ifPresent(type -> compareValues(shown, type, member, strangers));
        }
    }

    private static void compareValues(String shown, Class<?> type, Map<?, ?> schema, List<String> strangers) {
        Set<String> ours = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            ours.add(wireName(type, ((Enum<?>) constant).name()));
        }
        ours.remove("UNKNOWN");
        if (!ours.equals(new TreeSet<>(
                Contract.values(schema).stream().map(String::valueOf).toList()))) {
            strangers.add(shown + " has the values " + Contract.values(schema));
        }
    }

    private static String wireName(Class<?> type, String constant) {
        try {
            Json json = type.getField(constant).getAnnotation(Json.class);
            return json == null ? constant : json.name();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static void reach(Class<?> model, Set<Class<?>> reached) {
        if (reached.add(model)) {
            accessors(model)
                    .forEach(each -> modelIn(each.getGenericReturnType()).ifPresent(type -> reach(type, reached)));
        }
    }

    /** JSON members: what the builder can be given. */
    private static List<Method> accessors(Class<?> model) {
        try {
            Set<String> settable = new HashSet<>();
            for (Method each : model.getMethod("builder").getReturnType().getMethods()) {
                settable.add(each.getName());
            }
            return Arrays.stream(model.getMethods())
                    .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                    .filter(each -> settable.contains(each.getName()))
                    .filter(each -> !each.getName().equals("additionalProperties"))
                    .toList();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String jsonName(Method accessor) {
        Json json = accessor.getAnnotation(Json.class);
        return json == null ? accessor.getName() : json.name();
    }

    private static Optional<Class<?>> modelIn(Type type) {
        return innermost(type).filter(raw -> raw.isAnnotationPresent(QlikModel.class));
    }

    private static Optional<Class<?>> enumIn(Type type) {
        return innermost(type).filter(Class::isEnum);
    }

    private static Optional<Class<?>> innermost(Type type) {
        if (type instanceof ParameterizedType wrapper) {
            Type[] arguments = wrapper.getActualTypeArguments();
            return innermost(Objects.requireNonNull(arguments[arguments.length - 1]));
        }
        return type instanceof Class<?> raw ? Optional.of(raw) : Optional.empty();
    }
}

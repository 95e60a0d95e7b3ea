package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.datafiles.DataFileChange;
import io.qlikoem.cloud.datafiles.NewDataFile;
import io.qlikoem.cloud.extensions.Extension;
import io.qlikoem.cloud.items.AppItemAttributes;
import io.qlikoem.cloud.themes.Theme;
import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Contract;
import io.qlikoem.contract.ModelCheck;
import io.qlikoem.json.ItemResults;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    // The tus standard implies HEAD; the definition gives it no tier, and it reads.
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

    // Answers that the definition leaves open ("object"); the members are those of the vendor's guide.
    private static final Set<String> OPEN = Set.of("TenantReactivated");

    // Recorded in real answers, absent from the schema: the bot's client. Only a text in the answer: the values of the
    // change.
    private static final Set<String> RECORDED = Set.of("User.clientId", "OauthConsent.consentMethod");

    private static Contract contract;

    @BeforeAll
    static void readContract() {
        contract = Contract.qlikCloud();
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
        ModelCheck check = new ModelCheck(contract, RECORDED, OPEN);
        List<String> strangers = new ArrayList<>();

        ModelCheck.requestModel(method.method())
                .ifPresent(
                        type -> strangers.addAll(check.strangers(type, contract.element(contract.request(operation)))));
        Type returned = method.method().getGenericReturnType();
        ModelCheck.modelIn(returned).ifPresent(type -> {
            Map<?, ?> answer = contract.answer(contract.operation(method.verb(), answeringPathOf(method)));
            boolean several = returned instanceof ParameterizedType list
                    && (list.getRawType() == Pages.class || list.getRawType() == ItemResults.class);
            strangers.addAll(check.strangers(type, several ? contract.items(answer, pageItems(method)) : answer));
        });

        assertThat(strangers).as("not in the schema").isEmpty();
    }

    @Test
    void models_sentAsPartsOfForms_haveOnlyMembersOfTheSchema() {
        ModelCheck check = new ModelCheck(contract, RECORDED, OPEN);
        List<String> strangers = new ArrayList<>();

        FORM_PARTS.forEach((model, place) -> {
            Map<?, ?> part = contract.part(contract.operation(place.get(0), place.get(1)), place.get(2));
            assertThat(part).as("schema of " + place).isNotEmpty();
            strangers.addAll(check.strangers(model, part));
        });

        assertThat(strangers).as("not in the schema").isEmpty();
    }

    @Test
    void models_ofTheModule_areAllReachedFromAMethod() {
        Set<Class<?>> reached = ModelCheck.reached(methods());

        Set<Class<?>> models = ModelCheck.ofTheModule();

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

    /** The path of what answers in the end, as the definition writes it. */
    static String answeringPathOf(ApiMethod method) {
        return ANSWERED_BY.getOrDefault(method.name(), pathOf(method));
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
}

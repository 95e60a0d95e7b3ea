package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Contract;
import io.qlikoem.contract.ModelCheck;
import io.qlikoem.onprem.notification.ChangedEntity;
import io.qlikoem.onprem.notification.SubscriptionHandle;
import io.qlikoem.onprem.selection.SelectionType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;

/** Holds every typed call and every model of this module against the vendor's API definition. */
class ContractTest {
    /** What the contract lacks, and where it is known from. */
    static final Map<String, String> NOT_IN_THE_CONTRACT = Map.of(
            "AppApi.exportMany",
            "newer than the contract: help page RepositoryServiceAPI-App-Export-App-Bulk",
            "ExtensionApi.download",
            "beside the repository: public clients download extensions there",
            "StaticContentApi.contentLibraryFile",
            "beside the repository: the address that externalPath of a StaticContentReference holds",
            "StaticContentApi.appFile",
            "beside the repository: the address that an app's thumbnail holds");

    // Goes with every request (XrfKey), so that no method names it.
    private static final String XRFKEY = "xrfkey";

    // The definition says "string"; the three values are those that a site's rules have.
    private static final Set<String> RECORDED =
            Set.of("SystemRule.category", "SystemRuleCondensed.category", "NewSystemRule.category");

    private static Contract contract;

    @BeforeAll
    static void readContract() {
        contract = Contract.site();
    }

    static List<ApiMethod> methods() {
        return ApiMethod.all();
    }

    static Stream<ApiMethod> methodsOfTheContract() {
        return methods().stream().filter(method -> !NOT_IN_THE_CONTRACT.containsKey(method.name()));
    }

    @Test
    void methods_ofTheModule_areFound() {
        assertThat(methods()).extracting(ApiMethod::name).contains("AppApi.publish", "TaskApi.start");

        assertThat(methods()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("methodsOfTheContract")
    void method_each_existsWithThisPathQueryHeadersAndBody(ApiMethod method) {
        assertThat(operations(method))
                .as(method.verb() + " " + method.template())
                .isNotEmpty();

        for (Map<?, ?> operation : operations(method)) {
            Set<String> required = contract.requiredParameters(operation, "query");
            required.remove(XRFKEY);
            assertThat(contract.parameters(operation, "query")).containsAll(method.queries());
            assertThat(method.queries()).containsAll(required);
            assertThat(contract.parameters(operation, "header")).containsAll(method.headers());
            assertThat(hasBody(method)).as("body").isEqualTo(operation.containsKey("requestBody"));
        }
    }

    @ParameterizedTest
    @MethodSource("methodsOfTheContract")
    void models_ofEachMethod_haveTheMembersOfTheSchema(ApiMethod method) {
        ModelCheck check = new ModelCheck(contract, RECORDED, Set.of());
        Type returned = method.method().getGenericReturnType();

        for (Map<?, ?> operation : operations(method)) {
            ModelCheck.requestModel(method.method()).ifPresent(type -> {
                Map<?, ?> request = contract.element(contract.request(operation));
                assertThat(check.strangers(type, request)).as("sent").isEmpty();
                assertThat(ModelCheck.members(type)).containsAll(Contract.required(request));
            });
            Map<?, ?> answer = contract.answer(operation);
            assertThat(answer.isEmpty())
                    .as("answers no JSON")
                    .isEqualTo(returned == Void.class || returned == ResponseBody.class);
            assertThat(isList(returned)).as("is a list").isEqualTo(answer.containsKey("items"));
            ModelCheck.modelIn(returned)
                    .ifPresent(type -> assertThat(check.strangers(type, contract.element(answer)))
                            .as("answered")
                            .isEmpty());
        }
    }

    @Test
    void exceptions_each_nameAMethodThatTheContractLacks() {
        assertThat(methods()).extracting(ApiMethod::name).containsAll(NOT_IN_THE_CONTRACT.keySet());

        assertThat(methods())
                .filteredOn(method -> NOT_IN_THE_CONTRACT.containsKey(method.name()))
                .as("no reason for an exception any more")
                .allSatisfy(method -> assertThat(operations(method)).isEmpty());
    }

    @Test
    void kindsOfEntity_each_canBeSelected() {
        for (SelectionType type : SelectionType.values()) {
            assertThat(contract.operation("POST", "/qrs/selection/" + type))
                    .as("select %s", type)
                    .isNotEmpty();
            assertThat(contract.operation("GET", "/qrs/selection/{id}/" + type + "/count"))
                    .isNotEmpty();
        }
    }

    @Test
    void models_ofTheModule_areAllReachedFromAMethod() {
        Set<Class<?>> reached = ModelCheck.reached(methods());

        Set<Class<?>> models = ModelCheck.ofTheModule();

        // Of no typed call: any entity's id and name, and what the site's notifications are subscribed with and say.
        reached.addAll(Set.of(Named.class, ChangedEntity.class, SubscriptionHandle.class));
        assertThat(models).isNotEmpty().isSubsetOf(reached);
    }

    /** The method's path as the definition writes it: of the kind of entity in the URL when that is a part of the path. */
    static String pathOf(ApiMethod method, HttpUrl url) {
        return paths(method)
                .filter(path -> Pattern.matches(
                        "\\Q" + path.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E", url.encodedPath()))
                .findFirst()
                .orElse(method.template());
    }

    /** That of the path; those of every kind of entity when that is a part of the path. */
    private static List<Map<?, ?>> operations(ApiMethod method) {
        return paths(method)
                .<Map<?, ?>>map(path -> contract.operation(method.verb(), path))
                .filter(operation -> !operation.isEmpty())
                .toList();
    }

    private static Stream<String> paths(ApiMethod method) {
        String template = method.template();
        return template.contains("{type}")
                ? Arrays.stream(SelectionType.values()).map(type -> template.replace("{type}", type.toString()))
                : Stream.of(template);
    }

    private static boolean hasBody(ApiMethod method) {
        return Arrays.stream(method.method().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(Body.class));
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
    }
}

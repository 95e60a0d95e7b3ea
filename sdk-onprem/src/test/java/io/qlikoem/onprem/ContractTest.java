package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Contract;
import io.qlikoem.contract.ModelCheck;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;

/** Holds every typed call and every model of this module against the vendor's API definition. */
class ContractTest {
    private static Contract contract;

    @BeforeAll
    static void readContract() {
        contract = Contract.site();
    }

    static List<ApiMethod> methods() {
        return ApiMethod.all();
    }

    @Test
    void methods_ofTheModule_areFound() {
        assertThat(methods()).extracting(ApiMethod::name).contains("AppApi.publish", "TaskApi.start");

        assertThat(methods()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void method_each_existsWithThisPathQueryHeadersAndBody(ApiMethod method) {
        Map<?, ?> operation = operation(method);

        assertThat(operation).as(method.verb() + " " + method.template()).isNotEmpty();

        assertThat(contract.parameters(operation, "query")).containsAll(method.queries());
        assertThat(contract.parameters(operation, "header")).containsAll(method.headers());
        if (!isUpload(method)) {
            assertThat(hasBody(method)).isEqualTo(operation.containsKey("requestBody"));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void models_ofEachMethod_haveTheMembersOfTheSchema(ApiMethod method) {
        Map<?, ?> operation = operation(method);
        ModelCheck check = new ModelCheck(contract, Set.of(), Set.of());

        ModelCheck.requestModel(method.method()).ifPresent(type -> {
            Map<?, ?> request = contract.element(contract.request(operation));
            assertThat(check.strangers(type, request)).as("sent").isEmpty();
            assertThat(ModelCheck.members(type)).containsAll(Contract.required(request));
        });
        Type returned = method.method().getGenericReturnType();
        ModelCheck.modelIn(returned)
                .ifPresent(type -> assertThat(check.strangers(type, contract.element(contract.answer(operation))))
                        .as("answered")
                        .isEmpty());
    }

    @Test
    void models_ofTheModule_areAllReachedFromAMethod() {
        Set<Class<?>> reached = ModelCheck.reached(methods());

        Set<Class<?>> models = ModelCheck.ofTheModule();

        assertThat(models).isNotEmpty().isSubsetOf(reached);
    }

    private static Map<?, ?> operation(ApiMethod method) {
        return contract.operation(method.verb(), method.template());
    }

    private static boolean hasBody(ApiMethod method) {
        return Arrays.stream(method.method().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(Body.class));
    }

    // Files, whose body the definition does not describe in JSON.
    private static boolean isUpload(ApiMethod method) {
        return Arrays.asList(method.method().getParameterTypes()).contains(RequestBody.class);
    }
}

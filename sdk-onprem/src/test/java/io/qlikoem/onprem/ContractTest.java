package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.ApiMethods.Call;
import io.qlikoem.onprem.selection.SelectionType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;
import retrofit2.http.Query;

/** Holds every method of every interface against the vendor's interface description, where that lies beside the project. */
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

    private static Contract contract;

    @BeforeAll
    static void readContract() throws IOException {
        contract = Contract.read();
    }

    static List<Method> calls() {
        return ApiMethods.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void method_ofAnInterface_isAnOperationOfTheContract(Method method) {
        Call call = ApiMethods.call(method).orElseThrow();
        List<Map<?, ?>> operations = operations(call);

        if (NOT_IN_THE_CONTRACT.containsKey(ApiMethods.name(method))) {
            assertThat(operations).as("no reason for an exception any more").isEmpty();
            return;
        }
        assertThat(call.path()).startsWith("qrs/");
        assertThat(operations).as(call.toString()).isNotEmpty();
        for (Map<?, ?> operation : operations) {
            assertThat(contract.queries(operation)).containsAll(queries(method));
            assertThat(queries(method)).containsAll(contract.requiredQueries(operation));
            body(method, operation);
            answer(method, operation);
        }
    }

    @Test
    void exceptions_each_nameAMethod() {
        assertThat(ApiMethods.all()).extracting(ApiMethods::name).containsAll(NOT_IN_THE_CONTRACT.keySet());
    }

    @Test
    void kindsOfEntity_each_canBeSelected() {
        for (SelectionType type : SelectionType.values()) {
            assertThat(contract.operation("post", "/selection/" + type))
                    .as("select %s", type)
                    .isNotEmpty();
            assertThat(contract.operation("get", "/selection/{id}/" + type + "/count"))
                    .isNotEmpty();
        }
    }

    private static void body(Method method, Map<?, ?> operation) {
        Optional<Parameter> body = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .findFirst();
        assertThat(body.isPresent())
                .as("body")
                .isEqualTo(!contract.bodyTypes(operation).isEmpty());
        if (body.isEmpty() || body.get().getType() == RequestBody.class) {
            return;
        }
        Map<?, ?> schema = contract.body(operation);
        assertThat(ModelCheck.problems(contract, body.get().getParameterizedType(), schema))
                .isEmpty();
        if (body.get().getType().isAnnotationPresent(QlikModel.class)) {
            assertThat(ModelCheck.members(body.get().getType()).keySet()).containsAll(Contract.required(schema));
        }
    }

    private static void answer(Method method, Map<?, ?> operation) {
        Map<?, ?> schema = contract.answer(operation);
        if (method.getReturnType() == Void.class) {
            assertThat(schema).as("answer").isEmpty();
            return;
        }
        assertThat(schema).as("answer").isNotEmpty();
        assertThat(ModelCheck.problems(contract, method.getGenericReturnType(), schema))
                .isEmpty();
        assertThat(isList(method.getGenericReturnType())).isEqualTo("array".equals(schema.get("type")));
    }

    /** Those of the path; those of every kind of entity when that is a part of the path. */
    private static List<Map<?, ?>> operations(Call call) {
        String path = call.path().replaceFirst("^qrs", "");
        List<String> paths = path.contains("{type}")
                ? Arrays.stream(SelectionType.values())
                        .map(type -> path.replace("{type}", type.toString()))
                        .toList()
                : List.of(path);
        return paths.stream()
                .<Map<?, ?>>map(each -> contract.operation(call.method(), each))
                .filter(operation -> !operation.isEmpty())
                .toList();
    }

    private static Set<String> queries(Method method) {
        Set<String> names = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(Query.class))
                .filter(Objects::nonNull)
                .map(Query::value)
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(ApiMethods.call(method).orElseThrow().fixedQueries());
        return names;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class;
    }
}

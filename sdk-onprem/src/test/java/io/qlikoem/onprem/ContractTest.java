package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.about.AboutApi;
import io.qlikoem.onprem.app.AppApi;
import io.qlikoem.onprem.customproperty.CustomPropertyApi;
import io.qlikoem.onprem.stream.StreamApi;
import io.qlikoem.onprem.tag.TagApi;
import io.qlikoem.onprem.task.ExecutionResultApi;
import io.qlikoem.onprem.task.ExecutionSessionApi;
import io.qlikoem.onprem.task.TaskApi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** Holds every method of every interface against the vendor's interface description, where that lies beside the project. */
class ContractTest {
    private static final Path FILE = Path.of("../../shared/contracts/qrs.openapi.json");
    private static final List<Class<?>> INTERFACES = List.of(
            AboutApi.class,
            AppApi.class,
            CustomPropertyApi.class,
            ExecutionResultApi.class,
            ExecutionSessionApi.class,
            StreamApi.class,
            TagApi.class,
            TaskApi.class);

    private record Call(String method, String path) {}

    static Stream<Method> calls() {
        return INTERFACES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void method_ofAnInterface_isAnOperationOfTheContract(Method method) throws IOException {
        Contract contract = contract();
        Call call = call(method);

        assertThat(call.path()).startsWith("qrs/");
        Contract.Operation operation =
                contract.operation(call.method(), call.path().substring(3));
        assertThat(operation).as(call.toString()).isNotNull();
        assertThat(operation.queries()).containsAll(queries(method));
        assertThat(hasBody(method)).isEqualTo(operation.bodySchema().isPresent());
        if (method.getReturnType() != Void.class) {
            Class<?> model = modelOf(method.getGenericReturnType());
            assertThat(contract.properties(operation.answerSchema().orElseThrow()))
                    .as(model.getSimpleName())
                    .containsAll(members(model));
        }
        if (operation.bodySchema().isPresent()) {
            Class<?> model = Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                    .findFirst()
                    .orElseThrow()
                    .getType();
            assertThat(contract.properties(operation.bodySchema().get()))
                    .as(model.getSimpleName())
                    .containsAll(members(model));
            assertThat(members(model))
                    .containsAll(contract.required(operation.bodySchema().get()));
        }
    }

    private static Contract contract() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FILE), "skipped: the vendor's interface description is not at " + FILE.toAbsolutePath());
        return Contract.read(FILE);
    }

    private static Call call(Method method) {
        for (Annotation each : method.getAnnotations()) {
            if (each instanceof GET get) {
                return new Call("get", get.value());
            } else if (each instanceof POST post) {
                return new Call("post", post.value());
            } else if (each instanceof PUT put) {
                return new Call("put", put.value());
            } else if (each instanceof DELETE delete) {
                return new Call("delete", delete.value());
            }
        }
        throw new AssertionError(method + " has no path");
    }

    private static Set<String> queries(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(Query.class))
                .filter(Objects::nonNull)
                .map(Query::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasBody(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter ->
                        parameter.isAnnotationPresent(Body.class) && parameter.getType() != RequestBody.class);
    }

    private static Class<?> modelOf(Type type) {
        if (type instanceof ParameterizedType parameterized
                && (parameterized.getRawType() == List.class || parameterized.getRawType() == Optional.class)) {
            return modelOf(parameterized.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    /** The JSON members of a model: what both it and its builder have. */
    private static Set<String> members(Class<?> model) {
        assertThat(model).hasAnnotation(QlikModel.class);
        try {
            Set<String> settable = Arrays.stream(
                            model.getMethod("builder").getReturnType().getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            return Arrays.stream(model.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .map(Method::getName)
                    .filter(settable::contains)
                    .filter(name -> !name.equals("additionalProperties"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}

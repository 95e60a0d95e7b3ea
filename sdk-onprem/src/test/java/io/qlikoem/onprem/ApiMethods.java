package io.qlikoem.onprem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** The methods of all Retrofit interfaces of this module, found among the compiled classes. */
final class ApiMethods {
    private ApiMethods() {}

    /** A method's verb in lower case, as the contract writes it, its path, and the names of queries that the path fixes. */
    record Call(String method, String path, Set<String> fixedQueries) {}

    static List<Method> all() {
        return classes("classes").stream()
                .filter(Class::isInterface)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> call(method).isPresent())
                .toList();
    }

    /** All classes of the module's {@code classes} or {@code test-classes}. */
    static List<Class<?>> classes(String folder) {
        Path root = Path.of("target", folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .sorted()
                    .<Class<?>>map(ApiMethods::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Call> call(Method method) {
        for (Annotation each : method.getAnnotations()) {
            if (each instanceof GET get) {
                return Optional.of(call("get", get.value()));
            } else if (each instanceof POST post) {
                return Optional.of(call("post", post.value()));
            } else if (each instanceof PUT put) {
                return Optional.of(call("put", put.value()));
            } else if (each instanceof DELETE delete) {
                return Optional.of(call("delete", delete.value()));
            }
        }
        return Optional.empty();
    }

    /** For messages and lists of exceptions: {@code AppApi.publish}. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Call call(String verb, String path) {
        HttpUrl url = Objects.requireNonNull(HttpUrl.get("https://site/").resolve(path));
        return new Call(verb, path.replaceFirst("\\?.*", ""), url.queryParameterNames());
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

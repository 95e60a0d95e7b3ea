package io.qlikoem.contract;

import io.qlikoem.http.RateTier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** The methods of all Retrofit interfaces of this module, as their annotations describe them. */
public record ApiMethod(Method method, String verb, String path) {

    /** All of them, found among the compiled classes. */
    public static List<ApiMethod> all() {
        return classes().stream()
                .filter(Class::isInterface)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> of(method).stream())
                .toList();
    }

    /** All classes of the module. */
    public static List<Class<?>> classes() {
        return classes("classes");
    }

    /** All classes of the module's {@code classes} or {@code test-classes}. */
    public static List<Class<?>> classes(String folder) {
        Path root = Path.of("target", folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .sorted()
                    .<Class<?>>map(ApiMethod::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ApiMethod> of(Method method) {
        for (Annotation each : method.getAnnotations()) {
            if (each instanceof GET get) {
                return List.of(new ApiMethod(method, "GET", get.value()));
            } else if (each instanceof POST post) {
                return List.of(new ApiMethod(method, "POST", post.value()));
            } else if (each instanceof PUT put) {
                return List.of(new ApiMethod(method, "PUT", put.value()));
            } else if (each instanceof PATCH patch) {
                return List.of(new ApiMethod(method, "PATCH", patch.value()));
            } else if (each instanceof DELETE delete) {
                return List.of(new ApiMethod(method, "DELETE", delete.value()));
            } else if (each instanceof HEAD head) {
                return List.of(new ApiMethod(method, "HEAD", head.value()));
            }
        }
        return List.of();
    }

    /** For messages and lists of exceptions: {@code AppsApi.publish}. */
    public String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** The path with a slash before it and no query. */
    public String template() {
        return "/" + path.replaceFirst("\\?.*", "");
    }

    /** Names of query parameters, fixed ones too. */
    public Set<String> queries() {
        Set<String> names = new TreeSet<>(names(Query.class));
        HttpUrl fixed = HttpUrl.get("https://x/").resolve(path);
        names.addAll(fixed == null ? Set.of() : fixed.queryParameterNames());
        return names;
    }

    /** Names of header parameters. */
    public Set<String> headers() {
        return names(Header.class);
    }

    private Set<String> names(Class<?> kind) {
        Set<String> names = new LinkedHashSet<>();
        for (Annotation[] annotations : method.getParameterAnnotations()) {
            for (Annotation each : annotations) {
                if (kind == Query.class && each instanceof Query query) {
                    names.add(query.value());
                } else if (kind == Header.class && each instanceof Header header) {
                    names.add(header.value());
                }
            }
        }
        return names;
    }

    /** Requests a minute; zero when nothing is said. */
    public int requestsPerMinute() {
        RateTier tier = method.getAnnotation(RateTier.class);
        return tier == null ? 0 : tier.value();
    }

    @Override
    public String toString() {
        return name();
    }
}

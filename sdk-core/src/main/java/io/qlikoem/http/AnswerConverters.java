package io.qlikoem.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.qlikoem.paging.Page;
import java.io.EOFException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads answers: JSON as models, {@link Page} by the answer's shape, {@code String} as the text itself. */
final class AnswerConverters extends Converter.Factory {
    private final Moshi moshi;

    AnswerConverters(Moshi moshi) {
        this.moshi = moshi;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == ResponseBody.class || type == Void.class) {
            return null;
        }
        if (type == String.class) {
            return ResponseBody::string;
        }
        JsonAdapter<?> adapter = Types.getRawType(type) == Page.class
                ? new PageAdapter(
                        moshi,
                        ((ParameterizedType) type).getActualTypeArguments()[0],
                        CallTraits.pageItems(annotations))
                : moshi.adapter(type);
        return body -> read(body, adapter);
    }

    static <T> T read(ResponseBody body, JsonAdapter<T> adapter) throws IOException {
        try (body) {
            MediaType contentType = body.contentType();
            if (contentType != null && contentType.subtype().contains("html")) {
                // A proxy's login or error page comes with status 200.
                throw new UnusableAnswerException(
                        "an HTML page instead of JSON; is there a login or proxy page on the way?", null);
            }
            if (body.source().exhausted()) {
                throw new UnusableAnswerException("nothing where JSON was expected", null);
            }
            T value = adapter.fromJson(body.source());
            if (value == null) {
                throw new UnusableAnswerException("null instead of a value", null);
            }
            return value;
        } catch (JsonDataException e) {
            throw new UnusableAnswerException(String.valueOf(e.getMessage()), e);
        } catch (EOFException e) {
            throw new UnusableAnswerException("JSON that ends too early", e);
        } catch (JsonEncodingException e) {
            throw new UnusableAnswerException("not JSON: " + e.getMessage(), e);
        }
    }
}

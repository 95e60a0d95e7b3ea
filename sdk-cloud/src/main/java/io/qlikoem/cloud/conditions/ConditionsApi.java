package io.qlikoem.cloud.conditions;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * Conditions of one tenant: what its alerts look for. A condition is made before its alert. Thread-safe. Every method
 * blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/conditions/">Qlik Cloud: Conditions</a>
 */
public interface ConditionsApi {
    /** Makes a condition; its id is in the answer. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/conditions")
    ConditionCreated create(@Body NewCondition condition);

    /** The condition of this id. */
    @RateTier(1000)
    @GET("api/v1/conditions/{id}")
    Optional<Condition> get(@Path("id") String id);

    /** Changes a condition: {@code replace}, {@code add}, {@code remove} at any path of it. */
    @RateTier(100)
    @PATCH("api/v1/conditions/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a condition. */
    @RateTier(100)
    @DELETE("api/v1/conditions/{id}")
    Void delete(@Path("id") String id);

    /** Begins to find out what a condition would find; makes none. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/conditions/previews")
    PreviewStarted preview(@Body NewCondition condition);

    /** What was found out so far. */
    @RateTier(1000)
    @GET("api/v1/conditions/previews/{id}")
    ConditionPreview preview(@Path("id") String previewId);

    /** The preview when it has ended, or as it is when the waiting has: see {@link PreviewStatus#isFinal()}. */
    default ConditionPreview awaitPreview(String previewId, Polling polling) {
        return polling.until(
                () -> preview(previewId),
                preview -> preview.status().filter(PreviewStatus::isFinal).isPresent());
    }

    /** Lets a condition be evaluated now. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/conditions/{id}/evaluations")
    EvaluationStarted evaluate(@Path("id") String id, @Body NewEvaluation evaluation);

    /** One evaluation. */
    @RateTier(1000)
    @GET("api/v1/conditions/{id}/evaluations/{evaluationId}")
    ConditionEvaluated evaluation(@Path("id") String id, @Path("evaluationId") String evaluationId);

    /** The evaluation when it has ended, or as it is when the waiting has: see {@link EvaluationStatus#isFinal()}. */
    default ConditionEvaluated awaitEvaluation(String id, String evaluationId, Polling polling) {
        return polling.until(
                () -> evaluation(id, evaluationId),
                found -> found.evaluation()
                        .flatMap(Evaluation::status)
                        .filter(EvaluationStatus::isFinal)
                        .isPresent());
    }

    /** Forgets an evaluation. */
    @RateTier(100)
    @DELETE("api/v1/conditions/{id}/evaluations/{evaluationId}")
    Void deleteEvaluation(@Path("id") String id, @Path("evaluationId") String evaluationId);

    /** Whether the tenant has conditions. */
    @RateTier(1000)
    @GET("api/v1/conditions/settings")
    ConditionSettings settings();

    /** Sets whether the tenant has conditions. */
    @RateTier(100)
    @PUT("api/v1/conditions/settings")
    Void settings(@Body ConditionSettings settings);
}

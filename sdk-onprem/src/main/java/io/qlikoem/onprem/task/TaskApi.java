package io.qlikoem.onprem.task;

import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Starts and stops tasks of any kind. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}. No start is repeatable.
 */
public interface TaskApi {
    /** Starts a task and says no more about it. */
    @POST("qrs/task/{id}/start")
    Void start(@Path("id") String id);

    /** The same by the task's name. */
    @POST("qrs/task/start")
    Void startNamed(@Query("name") String name);

    /** Starts a task; answers at once, whatever the path says, with the session to follow. See {@link TaskRuns}. */
    @POST("qrs/task/{id}/start/synchronous")
    SessionHandle startSession(@Path("id") String id);

    /** The same by the task's name. */
    @POST("qrs/task/start/synchronous")
    SessionHandle startSessionNamed(@Query("name") String name);

    /** Asks a task that runs to stop. */
    @POST("qrs/task/{id}/stop")
    Void stop(@Path("id") String id);
}

package io.qlikoem.onprem.task;

import io.qlikoem.http.LongCall;
import okhttp3.ResponseBody;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Logs of load scripts in two calls; {@link ScriptLogs} makes both. Thread-safe. */
public interface ScriptLogApi {
    /** Prepares the log of one result of a task. Asked too early the site answers 404: ask again after a moment. */
    @LongCall
    @GET("qrs/reloadtask/{reloadtaskid}/scriptlogfile")
    ScriptLogTicket ticket(@Path("reloadtaskid") String taskId, @Query("executionresultid") String resultId);

    /**
     * Fetches what was prepared; close it. A ticket is good for one time.
     *
     * @param name any file name
     */
    @LongCall
    @Streaming
    @GET("qrs/download/reloadtask/{downloadticketid}/{localfilename}")
    ResponseBody download(@Path("downloadticketid") String ticket, @Path("localfilename") String name);
}

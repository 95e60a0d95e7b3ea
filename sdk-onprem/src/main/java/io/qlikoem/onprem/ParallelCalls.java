package io.qlikoem.onprem;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets so many requests at a time wait for the site's answer, the others in the order of their coming. */
final class ParallelCalls implements Interceptor {
    // How soon a call that waits here notices that it was cancelled or that its time is over.
    private static final long LOOK_AROUND_MILLIS = 200;

    private final Semaphore permits;

    ParallelCalls(int atMost) {
        this.permits = new Semaphore(atMost, true);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        acquire(chain);
        try {
            return chain.proceed(chain.request());
        } finally {
            permits.release();
        }
    }

    private void acquire(Chain chain) throws IOException {
        try {
            while (!permits.tryAcquire(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS)) {
                if (chain.call().isCanceled()) {
                    throw new InterruptedIOException("cancelled while other calls kept the site busy");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while other calls kept the site busy");
        }
    }
}

package io.qlikoem.onprem.notification;

/** What a callback is answered with. */
public enum CallbackVerdict {
    /** It is the site's, as far as can be told; the site will be looked at. */
    ACCEPTED(200),
    /** The body is not what a site sends. */
    UNREADABLE(400),
    /** The path lacks the secret: whoever calls learns nothing. */
    NOT_FOUND(404),
    /** Not a POST. */
    WRONG_METHOD(405),
    /** The body is larger than a notification ever is. */
    TOO_LARGE(413);

    private final int status;

    CallbackVerdict(int status) {
        this.status = status;
    }

    /** HTTP status to answer with; without a body. */
    public int status() {
        return status;
    }
}

package io.qlikoem.error;

/**
 * One entry of the vendor's error answer, cut to a sane length and scrubbed of secrets.
 *
 * @param code the vendor's code ({@code HTTP-429}, {@code TENANT_DISABLED}, {@code 400}); empty when there is none
 * @param title the short text; empty when there is none
 * @param detail the long text; empty when there is none
 * @param source the part of the request that is meant, as a JSON pointer or a parameter's name; empty when it is not said
 */
public record VendorError(String code, String title, String detail, String source) {

    /** Title and detail as one sentence, without repeating one that holds the other; empty when both are. */
    public String text() {
        if (title.isEmpty() || detail.contains(title)) {
            return detail;
        }
        return detail.isEmpty() || title.contains(detail) ? title : title + ": " + detail;
    }

    /** Whether another entry has the same code and texts; about another part of the request, perhaps. */
    boolean saysAs(VendorError other) {
        return code.equals(other.code) && title.equals(other.title) && detail.equals(other.detail);
    }
}

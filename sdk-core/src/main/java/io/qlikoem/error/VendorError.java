package io.qlikoem.error;

/**
 * One entry of the vendor's error answer, cut to a sane length and scrubbed of secrets.
 *
 * @param code the vendor's code ({@code HTTP-429}, {@code TENANT_DISABLED}, {@code 400}); empty when there is none
 * @param title the short text; empty when there is none
 * @param detail the long text; empty when there is none
 */
public record VendorError(String code, String title, String detail) {

    /** Title and detail as one sentence, without repeating one that holds the other; empty when both are. */
    public String text() {
        if (title.isEmpty() || detail.contains(title)) {
            return detail;
        }
        return detail.isEmpty() || title.contains(detail) ? title : title + ": " + detail;
    }
}

package io.qlikoem.json;

/**
 * An enum that goes over the wire as a number, as a site's (QRS) enums do. A number, a number in quotes and a name are
 * read; the number is written. A constant {@code UNKNOWN} takes whatever is not known; its code is never written.
 */
public interface CodedEnum {
    /** The number on the wire. */
    int code();
}

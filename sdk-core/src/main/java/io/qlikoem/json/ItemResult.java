package io.qlikoem.json;

/** What became of one item of a call for several, see {@link ItemResults}. Models implement it. */
public interface ItemResult {
    /** Whether the call did for this item what was asked. */
    boolean isOk();
}

package io.qlikoem.onprem.query;

/** A property of an entity by its name, so that a filter's spelling is checked by the compiler. */
public interface PropertyName {
    /** The name, dots lead through references and lists: {@code stream.name}. */
    String property();
}

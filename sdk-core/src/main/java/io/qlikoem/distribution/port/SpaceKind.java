package io.qlikoem.distribution.port;

/** The two kinds of space that a distribution needs. */
public enum SpaceKind {
    /** Where origin apps are imported. */
    SHARED,
    /** Where customers open published apps. */
    MANAGED
}

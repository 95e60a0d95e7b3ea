package io.qlikoem.distribution.ledger;

/** The steps of a delivery, in their order. The ledger names the step that is being worked on. */
public enum Step {
    /** The app's bytes go into the tenant's temporary content. */
    UPLOAD,
    /** The upload becomes a new origin app in the landing space. */
    IMPORT,
    /** The origin app is published into the managed space, onto the app that is published there already. */
    PUBLISH,
    /** The published app is looked at: there, in its space, with its name. */
    VERIFY,
    /** The previous origin app is removed. */
    RETIRE
}

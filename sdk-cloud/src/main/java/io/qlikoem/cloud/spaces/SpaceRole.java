package io.qlikoem.cloud.spaces;

/**
 * Names of roles in a space. Texts and not an enum: to change a member's roles all of them are sent back, and one that this
 * library does not know must not get lost then.
 *
 * @see <a href="https://qlik.dev/manage/access-control/space-roles/">Qlik Cloud: space roles</a>
 */
public final class SpaceRole {
    /** Opens apps. */
    public static final String CONSUMER = "consumer";
    /** Opens apps, with restrictions. */
    public static final String BASIC_CONSUMER = "basicconsumer";
    /** Reads data. */
    public static final String DATA_CONSUMER = "dataconsumer";
    /** Makes content of its own in published apps. */
    public static final String CONTRIBUTOR = "contributor";
    /** Makes, imports and changes apps in a shared space. */
    public static final String PRODUCER = "producer";
    /** Works on the same app as others in a shared space. */
    public static final String CODEVELOPER = "codeveloper";
    /** Manages the space and its members; cannot publish by that alone. */
    public static final String FACILITATOR = "facilitator";
    /** Publishes into a managed space. */
    public static final String PUBLISHER = "publisher";
    /** Runs reloads. */
    public static final String OPERATOR = "operator";

    private SpaceRole() {}
}

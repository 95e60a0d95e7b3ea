package io.qlikoem.error;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a text what must not be printed: tokens, keys, cookies, tickets. Rather one word too many. */
final class Scrubber {
    private static final String HIDDEN = "***";
    private static final String NAMES =
            "[\\w-]*(?:secret|token|passw(?:or)?d|pwd|passphrase|authorization|cookie|xrfkey"
                    + "|ticket|api[_-]?key|assertion|eas\\.sid|x-qlik-session)[\\w.-]*";

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN [^-]*-----.*?(?:-----END [^-]*-----|$)", Pattern.DOTALL);
    private static final Pattern JWT = Pattern.compile("eyJ[\\w-]{5,}(?:\\.[\\w-]*){0,4}");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{4,}");
    private static final Pattern QUOTED_VALUE =
            Pattern.compile("(?i)(\"" + NAMES + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PLAIN_VALUE = Pattern.compile("(?i)(\\b" + NAMES + "\\s*[=:]\\s*)[^\\s\"'&,;<>]+");
    private static final Pattern SENSITIVE_NAME = Pattern.compile("(?i)" + NAMES);

    private Scrubber() {}

    static String scrub(String text) {
        String result = PEM.matcher(text).replaceAll(HIDDEN);
        result = JWT.matcher(result).replaceAll(HIDDEN);
        result = SCHEME.matcher(result).replaceAll("$1 " + HIDDEN);
        result = QUOTED_VALUE.matcher(result).replaceAll("$1\"" + HIDDEN + "\"");
        return PLAIN_VALUE.matcher(result).replaceAll("$1" + HIDDEN);
    }

    /** Scrubbed, on one line, and cut. */
    static String shorten(String text, int limit) {
        String flat = scrub(text).replaceAll("[\\s\\p{Cntrl}]+", " ").trim();
        return flat.length() <= limit ? flat : flat.substring(0, limit - 1).trim() + "…";
    }

    static boolean isSensitiveName(String name) {
        return SENSITIVE_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}

package io.qlikoem.examples.config;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of environment variables in the place of {@code ${env:NAME}}. */
final class Environment {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{env:([^}]*)\\}");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    String substitute(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            String value = variables.get(match.group(1));
            if (value == null) {
                throw new ConfigException("needs environment variable " + match.group(1) + ", which is not set");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}

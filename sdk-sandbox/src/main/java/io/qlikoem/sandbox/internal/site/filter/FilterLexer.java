package io.qlikoem.sandbox.internal.site.filter;

import java.util.ArrayList;
import java.util.List;

/** Cuts a filter into words, quoted texts and parentheses. */
final class FilterLexer {

    enum Kind {
        WORD,
        TEXT,
        OPEN,
        CLOSE
    }

    record Token(Kind kind, String text) {}

    private final String filter;
    private int position;

    FilterLexer(String filter) {
        this.filter = filter;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (position < filter.length()) {
            char c = filter.charAt(position);
            if (Character.isWhitespace(c)) {
                position++;
            } else if (c == '(' || c == ')') {
                tokens.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c)));
                position++;
            } else if (c == '\'') {
                tokens.add(new Token(Kind.TEXT, quoted()));
            } else if (c == '"') {
                throw FilterException.unreadable(filter);
            } else {
                tokens.add(new Token(Kind.WORD, word()));
            }
        }
        return tokens;
    }

    /** A backslash takes the next character as it is; a doubled quote is no escape here and therefore an error. */
    private String quoted() {
        StringBuilder text = new StringBuilder();
        for (position++; position < filter.length(); position++) {
            char c = filter.charAt(position);
            if (c == '\\' && position + 1 < filter.length()) {
                text.append(filter.charAt(++position));
            } else if (c == '\'') {
                position++;
                if (position < filter.length() && filter.charAt(position) == '\'') {
                    throw FilterException.unreadable(filter);
                }
                return text.toString();
            } else {
                text.append(c);
            }
        }
        throw FilterException.unreadable(filter);
    }

    private String word() {
        int start = position;
        while (position < filter.length() && "()' \t\r\n".indexOf(filter.charAt(position)) < 0) {
            position++;
        }
        return filter.substring(start, position);
    }
}

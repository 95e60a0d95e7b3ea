package io.qlikoem.sandbox.internal.site.filter;

import io.qlikoem.sandbox.internal.site.filter.FilterLexer.Kind;
import io.qlikoem.sandbox.internal.site.filter.FilterLexer.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recursive descent: {@code or} of {@code and} of comparisons and groups. There is no {@code not}. */
final class FilterParser {

    private final String text;
    private final List<Token> tokens;
    private int position;

    FilterParser(String text) {
        this.text = text;
        this.tokens = new FilterLexer(text).tokens();
    }

    Filter parse() {
        Filter filter = alternatives();
        if (position < tokens.size()) {
            throw FilterException.unreadable(text);
        }
        return filter;
    }

    private Filter alternatives() {
        Filter filter = conjunction();
        while (nextIsWord("or")) {
            Filter left = filter;
            Filter right = conjunction();
            filter = entity -> left.test(entity) || right.test(entity);
        }
        return filter;
    }

    private Filter conjunction() {
        Filter filter = term();
        while (nextIsWord("and")) {
            Filter left = filter;
            Filter right = term();
            filter = entity -> left.test(entity) && right.test(entity);
        }
        return filter;
    }

    private Filter term() {
        Token token = next();
        if (token.kind() == Kind.OPEN) {
            if (peekKind() == Kind.CLOSE) {
                throw FilterException.invalid();
            }
            Filter group = alternatives();
            if (next().kind() != Kind.CLOSE) {
                throw FilterException.unreadable(text);
            }
            return group;
        }
        if (token.kind() != Kind.WORD || !FieldPath.isPath(token.text())) {
            throw FilterException.unreadable(text);
        }
        return comparison(token.text());
    }

    private Filter comparison(String field) {
        Token word = next();
        Operator operator = word.kind() == Kind.WORD ? Operator.named(word.text()) : null;
        Token value = next();
        if (operator == null || value.kind() == Kind.OPEN || value.kind() == Kind.CLOSE) {
            throw FilterException.unreadable(text);
        }
        return new Comparison(
                text, new FieldPath(field), operator, new Literal(value.text(), value.kind() == Kind.TEXT));
    }

    private Token next() {
        if (position >= tokens.size()) {
            throw FilterException.unreadable(text);
        }
        return tokens.get(position++);
    }

    private @Nullable Kind peekKind() {
        return position < tokens.size() ? tokens.get(position).kind() : null;
    }

    private boolean nextIsWord(String word) {
        if (peekKind() == Kind.WORD && tokens.get(position).text().equalsIgnoreCase(word)) {
            position++;
            return true;
        }
        return false;
    }
}

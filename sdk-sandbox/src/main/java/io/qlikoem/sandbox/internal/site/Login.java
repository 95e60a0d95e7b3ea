package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import java.util.Optional;
import java.util.function.Supplier;

/** How a virtual proxy learns who is calling. */
public interface Login {

    /** The user whom the call proves to be; empty when it tries to prove nothing. */
    Optional<SiteUser> user(Call call);

    /** Whether a session may begin with something else than a GET. */
    default boolean anyMethod() {
        return false;
    }

    /** {@code Authorization: Bearer}; a token that is not ours is refused with 401. */
    static Login jwt(Supplier<Jwt> jwt) {
        return call -> {
            String authorization = call.header("Authorization");
            if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
                return Optional.empty();
            }
            return Optional.of(jwt.get()
                    .verify(authorization.substring(7).trim())
                    .orElseThrow(() -> ProxyDoor.page(401, "Unauthorized", "The token was rejected.")));
        };
    }

    /** A header with directory and user, {@code ACME\\jane}, which is believed. */
    static Login header(String name) {
        return new Login() {
            @Override
            public Optional<SiteUser> user(Call call) {
                String value = call.header(name);
                int backslash = value == null ? -1 : value.indexOf('\\');
                return value == null || backslash < 1
                        ? Optional.empty()
                        : Optional.of(new SiteUser(value.substring(0, backslash), value.substring(backslash + 1)));
            }

            @Override
            public boolean anyMethod() {
                return true;
            }
        };
    }

    /** {@code ?qlikTicket=}, once. */
    static Login ticket(String prefix, Tickets tickets) {
        return call -> tickets.take(call.query().value("qlikTicket"), prefix);
    }
}

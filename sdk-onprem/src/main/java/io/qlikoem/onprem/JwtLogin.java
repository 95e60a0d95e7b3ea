package io.qlikoem.onprem;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.util.function.Supplier;

/** A virtual proxy of type JWT. */
record JwtLogin(Supplier<Secret> tokens) implements ProxyLogin {

    @Override
    public ProxyPass pass() {
        String token = tokens.get().reveal().strip();
        if (token.isEmpty()) {
            throw new QlikConfigurationException(
                    "jwt", "the token is empty", "give a JWT that the virtual proxy accepts");
        }
        return ProxyPass.header("Authorization", Secret.of("Bearer " + token));
    }
}

package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.RawApi;

/** One tenant as one of its users sees it, see {@link QlikCloudTenant#as}. Thread-safe. Errors name the tenant. */
public final class QlikCloudUser implements AdministrationApis, ContentApis {
    private final UserLookup user;
    private final ApiConnection connection;

    QlikCloudUser(UserLookup user, ApiConnection connection) {
        this.user = user;
        this.connection = connection;
    }

    /** Who it is. */
    public UserLookup user() {
        return user;
    }

    @Override
    public <T> T api(Class<T> apiInterface) {
        return connection.create(apiInterface);
    }

    /** Any other call, in the same name, with the same retries, rate budget and errors. */
    public RawApi raw() {
        return connection.raw();
    }

    @Override
    public String toString() {
        return "QlikCloudUser(" + user.field() + " " + user.value() + ", " + connection.baseUrl() + ")";
    }
}

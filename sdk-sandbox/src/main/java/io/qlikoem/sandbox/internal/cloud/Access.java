package io.qlikoem.sandbox.internal.cloud;

/** What only administrators may do. */
final class Access {

    private Access() {}

    static void checkAdmin(CloudUser user) {
        if (!user.tenantAdmin()) {
            throw CloudErrors.forbidden("the role " + Roles.TENANT_ADMIN + " is needed");
        }
    }
}

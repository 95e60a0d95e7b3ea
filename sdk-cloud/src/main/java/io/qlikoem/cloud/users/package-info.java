/** Users of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.users.UsersApi}. */
@NullMarked
package io.qlikoem.cloud.users;

import org.jspecify.annotations.NullMarked;

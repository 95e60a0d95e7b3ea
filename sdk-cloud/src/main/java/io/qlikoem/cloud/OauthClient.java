package io.qlikoem.cloud;

import io.qlikoem.json.Secret;

/** An OAuth client's id and secret; the secret is never printed. */
record OauthClient(String id, Secret secret) {}

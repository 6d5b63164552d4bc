package io.github.quarkusmisskey.login;

import java.net.URI;
import java.util.Optional;

/**
 * This application as the page at its {@code client_id} describes it.
 *
 * @param logo empty if it has none
 */
public record OAuthClient(String name, Optional<URI> logo) {}

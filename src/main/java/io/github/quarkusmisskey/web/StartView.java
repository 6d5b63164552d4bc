package io.github.quarkusmisskey.web;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The start page.
 *
 * @param asked what stands in the form at first
 * @param choices the configured servers and the one that was used last
 * @param anyServer whether a server may be typed
 * @param fromElsewhere whether the sign-in was asked for elsewhere than on this site
 * @param disconnected whether the person has just disconnected the last account
 */
@RegisterForReflection
public record StartView(
        AskedSignIn asked, List<ServerChoice> choices, boolean anyServer, boolean fromElsewhere, boolean disconnected) {

    /**
     * A server to choose.
     *
     * @param label the configured name; empty if it has none
     * @param lastUsed whether the browser signed in there last
     */
    @RegisterForReflection
    public record ServerChoice(String host, String label, boolean lastUsed, boolean demo) {}
}

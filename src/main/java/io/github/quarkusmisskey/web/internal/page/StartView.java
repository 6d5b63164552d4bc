package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.web.internal.message.StartNotice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The start page.
 *
 * @param asked the initial content of the form
 * @param choices the configured servers and the one that was used last
 * @param anyServer whether a server may be typed
 * @param fromElsewhere whether the sign-in was requested by another site
 * @param notice the result of an action; null for none
 */
@RegisterForReflection
public record StartView(
        AskedSignIn asked, List<ServerChoice> choices, boolean anyServer, boolean fromElsewhere, StartNotice notice) {

    /**
     * A server to choose.
     *
     * @param label the configured name; empty if it has none
     * @param lastUsed whether the browser's last sign-in was there
     */
    @RegisterForReflection
    public record ServerChoice(String host, String label, boolean lastUsed, boolean demo) {}
}

package io.github.quarkusmisskey.web.internal.page;

import java.util.List;

import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page about the access to an account shows beside the account.
 *
 * @param tokens all its tokens, the newest first
 * @param further permissions that were not asked for yet
 * @param log the latest entries about the account
 * @param notice what was just done, null if nothing was
 */
@RegisterForReflection
public record AccessView(List<TokenView> tokens, List<Choice> further, List<AuditView> log, AccessNotice notice) {

    public boolean severalTokens() {
        return tokens.size() > 1;
    }

    /** A permission by name and in words. */
    @RegisterForReflection
    public record Choice(String value, String text) {}
}

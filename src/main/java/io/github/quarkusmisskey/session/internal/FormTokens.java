package io.github.quarkusmisskey.session.internal;

import java.nio.charset.StandardCharsets;

import io.github.quarkusmisskey.vault.internal.MacSigner;

/**
 * Tokens which prove that a form was created for a session: a random part, and a signature of it together with the
 * session's id. Each token is used for one form, which it thereby identifies. Thread-safe.
 */
public final class FormTokens {

    private static final int MAX_LENGTH = 400;

    private final MacSigner signer;

    public FormTokens(MacSigner signer) {
        this.signer = signer;
    }

    /** A token for one form of this session. */
    public String make(Session session) {
        return make(session.id());
    }

    /**
     * A token for one form.
     *
     * @param owner a secret of the form's browser
     */
    public String make(String owner) {
        String random = RandomText.random();
        return random + "." + RandomText.encode(signer.sign(message(owner, random)));
    }

    /** @param token what the form sent, may be null */
    public boolean isValid(Session session, String token) {
        return isValid(session.id(), token);
    }

    /**
     * @param owner as it was made for
     * @param token what the form sent, may be null
     */
    public boolean isValid(String owner, String token) {
        if (token == null || token.length() > MAX_LENGTH) {
            return false;
        }
        int dot = token.indexOf('.');
        return dot > 0
                && RandomText.decode(token.substring(dot + 1))
                        .filter(signature -> signer.verify(message(owner, token.substring(0, dot)), signature))
                        .isPresent();
    }

    private static byte[] message(String owner, String random) {
        return (owner + "\n" + random).getBytes(StandardCharsets.UTF_8);
    }
}

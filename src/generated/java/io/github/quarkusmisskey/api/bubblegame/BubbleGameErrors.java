package io.github.quarkusmisskey.api.bubblegame;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link BubbleGameApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class BubbleGameErrors {

    public static final String INVALID_SEED = "INVALID_SEED";

    private BubbleGameErrors() {}
}

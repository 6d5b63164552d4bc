package io.github.quarkusmisskey.devserver.internal.consent;

import io.vertx.core.Future;

/** Determines what the consent page of one flow asks. */
interface Asker {

    boolean knows(String path);

    /** Fails with a {@link ConsentRefusal} if the page would not ask for consent. */
    Future<Asking> ask(String path, String query);
}

package io.github.quarkusmisskey.devserver;

import io.vertx.core.Future;

/** Says what the consent page of one flow asks. */
interface Asker {

    boolean knows(String path);

    /** Fails with a {@link Refusal} if nobody is asked. */
    Future<Asking> ask(String path, String query);
}

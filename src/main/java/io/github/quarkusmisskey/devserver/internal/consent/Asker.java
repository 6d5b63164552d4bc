package io.github.quarkusmisskey.devserver.internal.consent;

import io.vertx.core.Future;

/** Says what the consent page of one flow asks. */
interface Asker {

    boolean knows(String path);

    /** Fails with a {@link ConsentRefusal} if nobody is asked. */
    Future<Asking> ask(String path, String query);
}

package io.github.quarkusmisskey.gateway.internal.form;

import io.vertx.core.buffer.Buffer;

/** Receives a form part by part while it is parsed. */
interface Parts {

    /**
     * A part begins.
     *
     * @param fileName null if the part is not a file
     * @param type null if the part has none
     */
    void begin(String name, String fileName, String type);

    /** The next piece of the part. */
    void data(Buffer piece);

    void endPart();

    /** The form ended properly. */
    void end();
}

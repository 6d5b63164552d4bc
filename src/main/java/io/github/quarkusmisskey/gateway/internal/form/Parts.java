package io.github.quarkusmisskey.gateway.internal.form;

import io.vertx.core.buffer.Buffer;

/** Takes a form part by part, as it is read. */
interface Parts {

    /**
     * A part begins.
     *
     * @param fileName null if the part is no file
     * @param type null if nothing is said of it
     */
    void begin(String name, String fileName, String type);

    /** The next piece of the part. */
    void data(Buffer piece);

    void endPart();

    /** The form ended as it should. */
    void end();
}

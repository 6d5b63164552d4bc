package io.github.quarkusmisskey.mfm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The CSS beside this class. */
final class Stylesheet {

    private Stylesheet() {}

    static String text() {
        try (InputStream css = Stylesheet.class.getResourceAsStream("mfm.css")) {
            if (css == null) {
                throw new IllegalStateException("The stylesheet of MFM is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet of MFM cannot be read", e);
        }
    }
}

package org.acme.bot;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Posts the text that it is started with, and ends. */
@QuarkusMain
public class Main implements QuarkusApplication {

    @Inject
    Misskey misskey;

    @Override
    public int run(String... words) {
        String text = String.join(" ", words);
        System.out.println("Posted "
                + misskey.notes().create(note -> note.text(text)).createdNote().id());
        return 0;
    }
}

package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

/** The accessibility rules of axe-core, run in a page; nothing is loaded from elsewhere. */
final class Axe {

    private static final String SCRIPT = script();

    /** A description of each finding of that weight. */
    private static final String FIND = """
            () => axe.run(document, {resultTypes: ["violations"]}).then((result) => result.violations
              .filter((each) => ["serious", "critical"].includes(each.impact))
              .flatMap((each) => each.nodes.map((node) => each.id + ": " + node.html.slice(0, 200) + " " + node.failureSummary)))
            """;

    private Axe() {}

    /** The serious and the critical findings. */
    static List<?> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(FIND);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.quarkusmisskey.web;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page fits its window, whatever the language, and can be used by everybody; pictures of the pages are left in
 * {@code target/screenshots}.
 */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class WidthBrowserTest extends BrowserCase {

    private static final int HEIGHT = 900;
    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll("body *")]
              .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".text, .skip"))
              .map((each) => each.outerHTML.slice(0, 120))
            """;

    /** Clipped on purpose: what authors make larger in their notes, and the pictures of people. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll("body *")]
              .filter((each) => ["hidden", "clip"].includes(getComputedStyle(each).overflowX))
              .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.innerText && !each.closest(".text, .skip"))
              .map((each) => each.outerHTML.slice(0, 120))
            """;

    @BeforeEach
    void fill() {
        server.addDemoNotes();
    }

    private static final int[] WIDTHS = {320, 360, 768, 1280};
    private static final List<String> LANGUAGES = List.of("en", "ja", "ko");
    private static final ColorScheme[] SCHEMES = {ColorScheme.LIGHT, ColorScheme.DARK};

    /** Every two values meet once; in the large form, all three do. */
    static Stream<Arguments> windows() {
        int schemes = TestSize.of(1, SCHEMES.length);
        return IntStream.range(0, WIDTHS.length).boxed().flatMap(width -> IntStream.range(0, LANGUAGES.size())
                .boxed()
                .flatMap(language -> IntStream.range(0, schemes)
                        .mapToObj(scheme -> Arguments.of(
                                WIDTHS[width],
                                LANGUAGES.get(language),
                                SCHEMES[(width + language + scheme) % SCHEMES.length]))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void fitsTheWindow(int width, String language, ColorScheme scheme) {
        Page page = chromium.open(
                start + "?lang=" + language,
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, HEIGHT));
        check(page, "start", width, language);
        page.locator("#host").fill(server.url());
        page.locator("form.server button").click();
        button(page, "Accept").click();
        page.waitForURL("**/misskey/signed-in*");
        check(page, "signed-in", width, language);
        for (String name :
                new String[] {"timeline", "notifications", "accounts", "notes/new", "access", "data", "nothing"}) {
            page.navigate(start + "/" + name);
            check(page, name.replace('/', '-'), width, language);
        }
        page.navigate(start + "/timeline");
        page.locator("#pictures button").click();
        check(page, "pictures", width, language);
        page.locator(".poll")
                .first()
                .locator("xpath=ancestor::li[@data-id]")
                .locator(".links a")
                .first()
                .click();
        check(page, "note", width, language);
    }

    private static void check(Page page, String name, int width, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + "-" + language + ".png")));
        assertThat(page.evaluate(TOO_WIDE)).as(name).isEqualTo(List.of());
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        assertThat(page.evaluate(CUT_OFF)).as(name).isEqualTo(List.of());
        assertThat(Axe.findings(page)).as(name).isEmpty();
    }
}

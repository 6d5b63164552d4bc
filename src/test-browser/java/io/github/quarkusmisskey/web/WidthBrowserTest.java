package io.github.quarkusmisskey.web;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No page is wider than its window, whatever the language; pictures of the pages are left in {@code target/screenshots}. */
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

    @BeforeEach
    void fill() {
        server.addDemoNotes();
    }

    @ParameterizedTest
    @CsvSource({"320, en, LIGHT", "360, ko, DARK", "768, ja, LIGHT", "1280, en, DARK", "320, ja, DARK", "320, ko, LIGHT"
    })
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
    }
}

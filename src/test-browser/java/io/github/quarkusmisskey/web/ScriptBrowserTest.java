package io.github.quarkusmisskey.web;

import java.time.Duration;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the script of the pages adds, and what they do without it. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class ScriptBrowserTest extends BrowserCase {

    private static final String TOLD_OTHERWISE = """
            () => {
              const exact = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "long", timeZone: "Asia/Tokyo" });
              const times = [...document.querySelectorAll("time[datetime]")];
              return times.length === 0 ? ["no time"] : times
                .filter((each) => each.title !== exact.format(new Date(each.dateTime)) || /UTC/.test(each.textContent))
                .map((each) => each.outerHTML);
            }
            """;

    @Test
    void tellsTimesInTheZoneOfTheReader() {
        Page page = signedIn(new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo"));
        server.addDemoNotes();
        for (String name : new String[] {"timeline", "notifications", "accounts", "access"}) {
            page.navigate(start + "/" + name);
            page.waitForFunction("() => document.querySelector('time[datetime]').title.includes('GMT+9')");
            org.assertj.core.api.Assertions.assertThat(page.evaluate(TOLD_OTHERWISE))
                    .as(name)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }

    @Test
    void countsTheCharactersOfANote() {
        Page page = signedIn(new Browser.NewContextOptions());
        page.navigate(start + "/notes/new");
        assertThat(page.locator(".count")).hasText("0 / 3000");
        page.locator("#text").fill("four");
        assertThat(page.locator(".count")).hasText("4 / 3000");
    }

    @Test
    void goesOnToASilentServerWithoutScript() {
        Page page = chromium.open(start, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        server.faults().at("meta").delay(Duration.ofSeconds(5));
        page.locator("#host").fill(server.url());
        page.locator("form.server button").click();
        assertThat(heading(page, "Waiting for your server")).isVisible();
        assertThat(button(page, "Accept")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private Page signedIn(Browser.NewContextOptions options) {
        Page page = chromium.open(start, options);
        page.locator("#host").fill(server.url());
        page.locator("form.server button").click();
        button(page, "Accept").click();
        page.waitForURL("**/misskey/signed-in*");
        return page;
    }
}

package io.github.quarkusmisskey.web;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Watches the pages that follow along in a real browser. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class LiveBrowserTest extends BrowserCase {

    private static final double TIMEOUT_MILLIS = 30_000;
    private static final int SMALL = 360;
    private static final int HIGH = 800;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
    }

    @BeforeEach
    void befriend() {
        server.follow("alice", "bob");
    }

    @Override
    @AfterEach
    void closeWindows() {
        super.closeWindows();
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsANoteAndItsReactionsWithoutLoadingAgain() {
        Page page = open("timeline", new Browser.NewContextOptions());
        assertThat(status(page)).containsText("Live");
        page.evaluate("document.body.dataset.loaded = 'once'");

        String id = server.postNote("bob", "Hello <b>Alice</b> <u>x</u>");
        Locator note =
                page.locator("#live-list > li").filter(new Locator.FilterOptions().setHasText("Hello Alice <u>x</u>"));
        assertThat(note).isVisible();
        assertThat(note).containsText("Everyone");
        server.react("alice", id, "🎉");
        assertThat(note.getByLabel("Reactions")).hasText("🎉 1");
        server.react("bob", id, "🎉");
        assertThat(note.getByLabel("Reactions")).hasText("🎉 2");

        server.postNote("bob", "newer");
        assertThat(page.locator("#live-list > li").first()).containsText("newer");
        server.deleteNote("bob", id);
        assertThat(note).hasCount(0);
        assertThat(page.locator("body")).hasAttribute("data-loaded", "once");
    }

    @Test
    void saysThatItReconnectsForAsLongAsItDoes() {
        Page page = open("timeline", new Browser.NewContextOptions());
        assertThat(status(page)).containsText("Live");
        server.pause();
        assertThat(status(page)).containsText("Reconnecting");
        server.resume();
        server.postNote("bob", "missed by nobody");
        assertThat(page.getByText("missed by nobody")).isVisible();
        assertThat(status(page)).containsText("Live");
        assertThat(page.getByText("Reconnecting")).hasCount(0);
        assertThat(page.getByText("missed by nobody")).hasCount(1);
    }

    @Test
    void showsAMentionOnTheNotificationsPage() {
        Page page = open("notifications", new Browser.NewContextOptions());
        assertThat(page.getByText("There are no notifications yet.")).isVisible();
        assertThat(status(page)).containsText("Live");
        server.postNote("bob", "@alice are you there?");
        assertThat(page.getByText("Mentioned you")).isVisible();
        assertThat(page.getByText("@alice are you there?")).isVisible();
        assertThat(page.getByText("There are no notifications yet.")).isHidden();
    }

    @Test
    void endsInEveryWindowWithTheSignOut() {
        Page page = open("timeline", new Browser.NewContextOptions());
        assertThat(status(page)).containsText("Live");
        Page second = page.context().newPage();
        second.navigate(start + "/accounts");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .press("Enter");
        assertThat(status(page)).containsText("You are signed out");
    }

    @Test
    void leavesTheKeyboardWhereItIs() {
        server.postNote("bob", "first");
        Page page = open("timeline", new Browser.NewContextOptions());
        assertThat(status(page)).containsText("Live");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the content"))
                .press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Account")).isFocused();
        server.postNote("bob", "second");
        assertThat(page.getByText("second")).isVisible();
        assertThat(page.getByLabel("Account")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#live-list > li")).hasCount(2);
    }

    @Test
    void isUsefulWithoutScript() {
        server.postNote("bob", "for everybody");
        Page page = open("timeline", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.getByText("for everybody")).isVisible();
        assertThat(page.locator("noscript p")).isVisible();
        assertThat(status(page)).isHidden();
        server.postNote("bob", "a little later");
        button(page, "Reload").click();
        assertThat(page.getByText("a little later")).isVisible();
    }

    @Test
    void fitsOnASmallScreenInLightAndDark() {
        String id =
                server.postNote("bob", "A note with a rather_long_word_that_no_line_of_a_small_screen_has_room_for");
        for (int i = 0; i < 14; i++) {
            String user = server.addUser("fan" + i, "Fan").username();
            server.react(user, id, new String(Character.toChars(0x1F600 + i)));
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = open(
                    "timeline",
                    new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(SMALL, HIGH));
            assertThat(status(page)).containsText("Live");
            assertThat(page.getByLabel("Reactions").first().locator("li")).hasCount(14);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALL);
        }
    }

    /** Signs in as Alice in a browser of its own and goes to the page. */
    private Page open(String name, Browser.NewContextOptions options) {
        Page page = chromium.open(start, options);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.getByLabel("Your Misskey server").fill(server.url());
        button(page, "Continue").click();
        button(page, "Accept").click();
        page.navigate(start + "/" + name);
        return page;
    }

    private static Locator status(Page page) {
        return page.locator("#live-state");
    }
}

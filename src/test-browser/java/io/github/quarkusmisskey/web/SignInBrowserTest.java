package io.github.quarkusmisskey.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Walks the person's way in a real browser, with the demo server's consent page. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class SignInBrowserTest extends BrowserCase {

    /** Playwright sees a page no more once the next one is asked for. */
    private static final String KEEP_WHAT_IS_TOLD = """
            () => {
              const waiting = document.getElementById("waiting");
              new MutationObserver(() => {
                sessionStorage.told = waiting.textContent || sessionStorage.told;
              }).observe(waiting, { childList: true });
            }
            """;

    @Test
    void signsInPostsANoteSeesItAndDisconnects() {
        Page page = atConsent();
        button(page, "Accept").click();
        assertThat(heading(page, "You are signed in")).isVisible();

        link(page.locator("main"), "Write a note").click();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Hello from <b>Chromium</b> <i onclick=x>");
        page.getByLabel("Who may see it").selectOption("followers");
        button(page, "Post").click();
        assertThat(heading(page, "Your note is posted")).isVisible();
        link(page.locator("main"), "See it in the timeline").click();
        assertThat(page.getByText("Hello from Chromium <i onclick=x>")).isVisible();
        assertThat(page.locator("article").getByText("Followers only")).isVisible();

        link(page.locator("header"), "My accounts").click();
        page.getByText("Disconnect", new Page.GetByTextOptions().setExact(true)).click();
        button(page, "Yes, disconnect").click();
        assertThat(page.getByText("The account is disconnected.")).isVisible();
        assertThat(storedTokens()).isZero();
    }

    @Test
    void saysThatASilentServerIsWaitedFor() {
        Page page = atConsent();
        server.faults().at("miauth/*/check").delay(Duration.ofSeconds(4));
        button(page, "Accept").click();
        assertThat(heading(page, "Your sign-in is being checked")).isVisible();
        assertThat(heading(page, "You are signed in"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        server.faults().clear();
        server.faults().at("notes/timeline").delay(Duration.ofSeconds(5));
        page.evaluate(KEEP_WHAT_IS_TOLD);
        page.locator("header a[href$='timeline']").click();
        assertThat(heading(page, "Timeline")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat((String) page.evaluate("sessionStorage.told")).startsWith("The server has not answered yet.");
        assertThat(page.locator("#waiting")).isEmpty();
        server.faults().clear();
        button(page, "Sign out").click();
        assertThat(page.getByText("You are signed out.")).isVisible();
    }

    @Test
    void staysAtTheServerAfterAReject() {
        Page page = atConsent();
        String session = session(page);
        button(page, "Reject").click();
        assertThat(heading(page, "Access denied")).isVisible();

        page.navigate(callback(session));
        assertThat(heading(page, "The sign-in was not approved")).isVisible();
        assertThat(storedTokens()).isZero();
    }

    @Test
    void saysThatTheSignInTookTooLong() {
        Page page = atConsent();
        String session = session(page);
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createQuery("update LoginAttempt set expiresAt = ?1")
                .setParameter(1, Instant.now().minusSeconds(1))
                .executeUpdate());
        button(page, "Accept").click();
        assertThat(heading(page, "The sign-in took too long")).isVisible();
        assertThat(server.checks(session)).isZero();
        assertThat(storedTokens()).isZero();
    }

    @Test
    void refusesAStolenCallbackInASecondBrowserWithoutAskingTheServer() {
        Page victim = atConsent();
        String session = session(victim);
        String stolen =
                server.approve(URI.create(victim.url()), "alice").callback().orElseThrow();

        Page thief = open();
        thief.navigate(stolen);
        assertThat(heading(thief, "This sign-in began in another browser")).isVisible();
        thief.navigate(start + "/accounts");
        assertThat(heading(thief, "My accounts")).not().isVisible();
        assertThat(server.checks(session)).isZero();

        victim.navigate(stolen);
        assertThat(heading(victim, "You are signed in")).isVisible();
        assertThat(server.checks(session)).isOne();
    }

    @Test
    void takesADoubleClickForOne() {
        Page page = atConsent();
        String session = session(page);
        button(page, "Accept").dblclick();
        assertThat(heading(page, "You are signed in")).isVisible();
        page.navigate(start + "/accounts");
        assertThat(page.locator("main li.card")).hasCount(1);
        assertThat(server.checks(session)).isOne();
        assertThat(storedTokens()).isOne();
    }

    @Test
    void saysWhatIsWrongWithAServersName() {
        Page page = open();
        page.getByLabel("Your Misskey server").fill("https://user:secret@misskey.example");
        button(page, "Continue").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Leave it out");
    }

    @Test
    void worksByKeyboardAlone() {
        Page page = open();
        page.getByLabel("Your Misskey server").focus();
        page.keyboard().type(server.url());
        page.keyboard().press("Enter");
        button(page, "Accept").press("Enter");
        assertThat(heading(page, "You are signed in")).isVisible();
    }

    private Page open() {
        return chromium.open(start);
    }

    private Page atConsent() {
        Page page = open();
        button(page, "demo").click();
        page.waitForURL(server.url() + "/miauth/**");
        return page;
    }

    private String callback(String session) {
        return start + "/callback?session=" + session;
    }

    private static String session(Page consent) {
        return consent.url().replaceFirst(".*/miauth/", "").replaceFirst("\\?.*", "");
    }

    private static long storedTokens() {
        return QuarkusTransaction.requiringNew().call(() -> Tables.rows("misskey_access_token"));
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}

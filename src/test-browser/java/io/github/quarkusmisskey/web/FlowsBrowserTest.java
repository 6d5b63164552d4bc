package io.github.quarkusmisskey.web;

import java.net.URI;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.Flow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Walks the person's way through each flow in a real browser, with the demo server's consent page. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class FlowsBrowserTest extends BrowserCase {

    @ParameterizedTest
    @EnumSource(Flow.class)
    void signsInAndPostsANote(Flow flow) {
        Page page = atConsent(flow);
        button(page, "Accept").click();
        assertThat(heading(page, "You are signed in")).isVisible();
        page.navigate(start + "/notes/new");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Hello by " + flow);
        button(page, "Post").click();
        assertThat(heading(page, "Your note is posted")).isVisible();
        assertThat(sources()).isEqualTo(flow.name());
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void refusesAStolenCallbackInASecondBrowser(Flow flow) {
        Page victim = atConsent(flow);
        String stolen =
                server.approve(URI.create(victim.url()), "alice").callback().orElseThrow();
        Page thief = chromium.open(start);
        thief.navigate(stolen);
        assertThat(heading(thief, "This sign-in began in another browser")).isVisible();
        victim.navigate(stolen);
        assertThat(heading(victim, "You are signed in")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void takesADoubleClickForOne(Flow flow) {
        Page page = atConsent(flow);
        button(page, "Accept").dblclick();
        assertThat(heading(page, "You are signed in")).isVisible();
        assertThat(sources()).isEqualTo(flow.name());
    }

    @Test
    void comesBackFromARejectionByOAuth() {
        Page page = atConsent(Flow.OAUTH);
        button(page, "Reject").click();
        assertThat(heading(page, "The sign-in was not approved")).isVisible();
    }

    @Test
    void saysThatAServerOffersNoWay() {
        server.offer();
        Page page = chromium.open(start);
        button(page, "demo").click();
        assertThat(heading(page, "This server offers no way to sign in here")).isVisible();
    }

    private Page atConsent(Flow flow) {
        server.offer(flow);
        Page page = chromium.open(start);
        button(page, "demo").click();
        page.waitForURL(server.url() + "/**");
        assertThat(heading(page, "Quarkus Misskey asks for access to your account"))
                .isVisible();
        return page;
    }

    /** The sources of all stored tokens. */
    private static String sources() {
        return QuarkusTransaction.requiringNew().call(() -> Tables.values("misskey_access_token", "source").stream()
                .map(Object::toString)
                .collect(Collectors.joining(",")));
    }
}

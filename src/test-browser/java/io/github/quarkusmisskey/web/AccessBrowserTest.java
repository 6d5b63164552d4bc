package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person looks after the access that they gave, in a real browser. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AccessBrowserTest extends BrowserCase {

    @Test
    void checksTheTokenWithTheServer() {
        Page page = atAccess();
        button(page, "Check with the server now").click();
        assertThat(page.getByText("The server accepts the access tokens.")).isVisible();
        server.suspend("alice", true);
        button(page, "Check with the server now").click();
        assertThat(page.getByText("The server says that the account is suspended."))
                .isVisible();
        server.suspend("alice", false);
        server.faults().at("i").loseAnswer();
        button(page, "Check with the server now").click();
        assertThat(page.getByText("The server did not answer the question.")).isVisible();
    }

    @Test
    void asksForMoreAndKeepsTheAccount() {
        Page page = atAccess();
        page.getByText("Choose permissions").click();
        page.getByLabel("Upload, change and delete files in your drive").check();
        button(page, "Ask on the server's page").click();
        page.waitForURL(server.url() + "/**");
        button(page, "Accept").click();
        assertThat(heading(page, "Access to the account")).isVisible();
        assertThat(page.locator(".token")).hasCount(1);
        assertThat(page.locator(".token")
                        .getByText("Upload, change and delete files in your drive")
                        .first())
                .isVisible();
        assertThat(page.getByText("Revoked with the server")).isVisible();
    }

    @Test
    void saysThatTheOlderTokenHasToBeRemovedByHand() {
        server.offerRevocation(false);
        Page page = atAccess();
        page.getByText("Choose permissions").click();
        page.getByLabel("Upload, change and delete files in your drive").check();
        button(page, "Ask on the server's page").click();
        button(page, "Accept").click();
        assertThat(page.getByText("The older one is deleted here, but this server does not let it be revoked"))
                .isVisible();
    }

    @Test
    void deletesATokenMadeByHand() {
        Page page = atAccess();
        page.navigate(start + "/accounts");
        page.getByText("Use a token made in Misskey's settings").click();
        page.getByLabel("Access token")
                .fill(server.issueToken("alice", KnownPermission.READ_ACCOUNT).value());
        button(page, "Use this token").click();
        page.getByText("Access tokens (2)").click();
        assertThat(page.getByText("Made by hand in Misskey's settings")).isVisible();
        page.navigate(start + "/access");
        page.getByText("Delete this token").first().click();
        button(page, "Yes, delete it").first().click();
        assertThat(page.getByText("its server no longer accepts it.")).isVisible();
        assertThat(page.locator(".token")).hasCount(1);
    }

    @Test
    void takesEverythingAlong() throws IOException {
        Page page = atAccess();
        page.getByText("Your data").click();
        Download download =
                page.waitForDownload(() -> page.getByText("Download").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("misskey-data.json");
        JsonNode file = new ObjectMapper().readTree(Files.readString(download.path(), StandardCharsets.UTF_8));
        Assertions.assertThat(file.at("/accounts/0/account/0/username").asText())
                .isEqualTo("alice");
        Assertions.assertThat(file.at("/accounts/0/tokens/0/status").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void deletesEverythingAfterAQuestion() {
        Page page = atAccess();
        page.getByText("Your data").click();
        button(page, "Delete everything…").click();
        assertThat(heading(page, "Delete everything about these accounts?")).isVisible();
        page.getByText("Keep it").click();
        assertThat(heading(page, "Take it along")).isVisible();
        button(page, "Delete everything…").click();
        button(page, "Yes, delete everything").click();
        assertThat(heading(page, "Everything is deleted")).isVisible();
        Assertions.assertThat(Tables.rowsOfPeople()).isZero();
        page.navigate(start + "/accounts");
        page.waitForURL(Pattern.compile(".*/misskey\\?return=.*"));
    }

    private Page atAccess() {
        Page page = chromium.open(start);
        button(page, "demo").click();
        page.waitForURL(server.url() + "/**");
        button(page, "Accept").click();
        assertThat(heading(page, "You are signed in")).isVisible();
        page.navigate(start + "/accounts");
        page.locator("main").getByText("Access to the account").click();
        assertThat(heading(page, "Access to the account")).isVisible();
        return page;
    }
}

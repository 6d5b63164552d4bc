package io.github.quarkusmisskey.devserver.internal.consent;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentPageTest extends DevServerCase {

    private static final String PAGE = "/miauth/s1?name=%3CMy%3E%20App&callback=https%3A%2F%2Fapp.example%2Fcb%3Fa%3D1"
            + "&permission=read:account,no:such,write:notes";

    @Test
    void showsWhoAsksForWhatAndLetsOneChooseTheUser() {
        HttpResponse<String> response = client.get(PAGE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.body())
                .contains("<html lang=\"en\">", "&lt;My&gt; App", "read:account", "write:notes")
                .contains(">Accept</button>", ">Reject</button>", "value=\"alice\" checked", "value=\"bob\"")
                .doesNotContain("no:such", "<script");
    }

    @Test
    void acceptSendsTheBrowserBackWithTheSession() {
        HttpResponse<String> response = press(PAGE, "user=bob&decision=accept");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("https://app.example/cb?a=1&session=s1");
        assertThat(TestClient.json(client.post("miauth/s1/check", "{}"))
                        .path("user")
                        .path("username")
                        .asText())
                .isEqualTo("bob");
    }

    @Test
    void acceptWithoutCallbackSaysThatOneCanReturn() {
        HttpResponse<String> response = press("/miauth/s1?permission=read:account", "user=alice&decision=accept");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("You can return to the application");
    }

    @Test
    void acceptWithARefusedCallbackMakesTheTokenAllTheSame() {
        HttpResponse<String> response = press("/miauth/s1?callback=javascript:alert(1)", "user=alice&decision=accept");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(client.post("miauth/s1/check", "{}").body()).contains("\"ok\":true");
    }

    @Test
    void rejectNeverCallsBack() {
        HttpResponse<String> response = press(PAGE, "user=alice&decision=reject");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(client.post("miauth/s1/check", "{}").body()).isEqualTo("{\"ok\":false}");
        assertThat(server.rejectedSessions()).containsExactly("s1");
    }

    @Test
    void unknownUserIsNotAccepted() {
        HttpResponse<String> response = press(PAGE, "user=mallory&decision=accept");

        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(client.post("miauth/s1/check", "{}").body()).isEqualTo("{\"ok\":false}");
    }

    @Test
    void otherPagesAre404() {
        assertThat(client.get("/miauth/").statusCode()).isEqualTo(404);
        assertThat(client.get("/miauth/a/b").statusCode()).isEqualTo(404);
        assertThat(client.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(client.get("/").body()).contains("in-memory");
    }

    private static HttpResponse<String> press(String page, String form) {
        return client.send(client.request(page, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}

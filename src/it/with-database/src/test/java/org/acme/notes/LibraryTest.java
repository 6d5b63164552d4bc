package org.acme.notes;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.ConnectedAccount;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DemoMisskey.class)
class LibraryTest {

    DevServer server;

    @Inject
    Greeter greeter;

    @Inject
    AccountService accounts;

    @Inject
    Welcome welcome;

    @Test
    void callsTheConfiguredServer() {
        Note note = greeter.greet();
        assertThat(note.user().username()).isEqualTo("alice");
        assertThat(greeter.timeline()).extracting(Note::id).contains(note.id());
    }

    @Test
    void keepsAccountsInThePersistenceUnitOfTheApplication() {
        AccountRef bob = connectBob();
        assertThat(welcome.knows(bob)).isTrue();
        Note note = greeter.greetAs(bob);
        assertThat(note.user().username()).isEqualTo("bob");
        QuarkusTransaction.requiringNew().run(() -> Bookmark.of(bob, note.id()).persist());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Bookmark.usernames(note.id())).containsExactly("bob");
            assertThat(accounts.list(List.of(bob)))
                    .extracting(ConnectedAccount::account)
                    .containsExactly(bob);
        });
    }

    @Test
    void tellsOnePersonAndAsksEverybody() {
        AccountRef bob = connectBob();
        Note secret = greeter.tell(bob, "@alice", "For you alone");
        assertThat(secret.visibility()).isEqualTo(NoteVisibility.SPECIFIED);
        assertThat(secret.visibleUserIds()).hasSize(1).doesNotContain(bob.userId());
        Note poll = greeter.ask("Tea?");
        assertThat(poll.poll().choices()).extracting(choice -> choice.text()).containsExactly("Yes", "No");
        assertThat(poll.poll().expiresAt()).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
    }

    @Test
    void hasNoPagesUnlessTheApplicationWantsThem() {
        for (String path : new String[] {"/", "/misskey", "/misskey/login", "/misskey/accounts", "/misskey/callback"}) {
            given().redirects().follow(false).get(path).then().statusCode(404);
        }
    }

    private AccountRef connectBob() {
        DevUser user = server.users().stream()
                .filter(each -> each.username().equals("bob"))
                .findFirst()
                .orElseThrow();
        AccountRef bob = new AccountRef(MisskeyHost.of(server.url()), user.id());
        accounts.connect(
                new Profile(bob, "bob", "Bob", null),
                server.issueToken("bob", KnownPermission.WRITE_NOTES),
                new Grant(TokenSource.MANUAL, "Acme", Set.of(KnownPermission.WRITE_NOTES), TokenStatus.ACTIVE));
        return bob;
    }
}

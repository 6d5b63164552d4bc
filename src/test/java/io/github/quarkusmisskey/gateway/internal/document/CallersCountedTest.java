package io.github.quarkusmisskey.gateway.internal.document;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.gateway.internal.caller.GatewayCaller;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallersCountedTest {

    private static final AccountRef ALICE = new AccountRef(MisskeyHost.of("misskey.example"), "alice");
    private static final AccountRef BOB = new AccountRef(MisskeyHost.of("misskey.example"), "bob");

    @Test
    void aPersonCountsAsTheAccountHoweverManySessionsThereAre() {
        assertThat(GatewayCaller.withSession("one", Set.of(ALICE)).countedAs())
                .isEqualTo(GatewayCaller.withSession("two", Set.of(ALICE)).countedAs())
                .isNotEqualTo(GatewayCaller.withSession("one", Set.of(BOB)).countedAs());
    }

    @Test
    void aProgramCountsAsItsKey() {
        KeyGrant grant = new KeyGrant(Set.of(ALICE), Set.of(), Set.of());
        assertThat(GatewayCaller.withKey("one", "a", grant).countedAs())
                .isNotEqualTo(GatewayCaller.withKey("two", "a", grant).countedAs())
                .isNotEqualTo(GatewayCaller.withBearer("one", "a", grant).countedAs());
    }

    @Test
    void aDocumentIsMadeOnceForAllWhoMayCallTheSame() {
        AtomicInteger made = new AtomicInteger();
        OpenApiDocuments documents = new OpenApiDocuments((caller, base) -> {
            made.incrementAndGet();
            return OpenApiDocument.of(caller, base);
        });
        Buffer first = documents.of(GatewayCaller.withSession("one", Set.of(ALICE)), "/misskey/api");
        for (int call = 0; call < 3; call++) {
            assertThat(documents.of(GatewayCaller.withSession("s" + call, Set.of(ALICE)), "/misskey/api"))
                    .isEqualTo(first);
        }
        assertThat(made).hasValue(1);
        assertThat(documents.of(GatewayCaller.withSession("one", Set.of(BOB)), "/misskey/api"))
                .isNotEqualTo(first);
    }
}

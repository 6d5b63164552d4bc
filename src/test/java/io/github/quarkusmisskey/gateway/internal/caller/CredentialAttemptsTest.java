package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class CredentialAttemptsTest {

    private static final GatewayCaller ALICE =
            GatewayCaller.withSession("one", Set.of(new AccountRef(MisskeyHost.of("misskey.example"), "alice")));

    private final CredentialAttempts attempts = new CredentialAttempts(3);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void refusesWhoGuessesWithoutLookingTheGuessUp() {
        for (int guess = 0; guess < 3; guess++) {
            assertRefused("192.0.2.1", refusing(Refusal.INVALID_CREDENTIAL), Refusal.INVALID_CREDENTIAL);
        }
        assertRefused("192.0.2.1", refusing(Refusal.INVALID_CREDENTIAL), Refusal.RATE_LIMIT_EXCEEDED);
        assertRefused("192.0.2.1", () -> ALICE, Refusal.RATE_LIMIT_EXCEEDED);
        assertThat(asked).hasValue(3);
        assertThat(attempts.watch("192.0.2.2", () -> ALICE)).isSameAs(ALICE);
    }

    @Test
    void countsNeitherAGoodCredentialNorAnotherRefusal() {
        for (int call = 0; call < 10; call++) {
            assertThat(attempts.watch("192.0.2.1", () -> ALICE)).isSameAs(ALICE);
            assertRefused("192.0.2.1", refusing(Refusal.OTHER_SITE), Refusal.OTHER_SITE);
        }
    }

    @Test
    void takesAnyNumberOfGoodCredentialsAtOnce() {
        assertThat(nested(10)).isSameAs(ALICE);
    }

    /** That many are being looked up when the last one comes. */
    private GatewayCaller nested(int more) {
        return attempts.watch("192.0.2.1", () -> more == 0 ? ALICE : nested(more - 1));
    }

    private Supplier<GatewayCaller> refusing(Refusal refusal) {
        return () -> {
            asked.incrementAndGet();
            throw new RefusedException(refusal);
        };
    }

    private void assertRefused(String client, Supplier<GatewayCaller> find, Refusal refusal) {
        assertThatThrownBy(() -> attempts.watch(client, find))
                .asInstanceOf(type(RefusedException.class))
                .returns(refusal, RefusedException::refusal);
    }
}

package io.github.quarkusmisskey.login.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.vault.internal.Sealer;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.arc.properties.IfBuildProperty;

/** Encrypts what an attempt must keep until its callback arrives, each for its own row. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class AttemptSecrets {

    private final Sealer sealer;

    @Inject
    AttemptSecrets(Vault vault) {
        this.sealer = vault.sealer("login-attempt");
    }

    byte[] seal(String kept, AttemptRecord attempt) {
        return sealer.seal(kept.getBytes(StandardCharsets.UTF_8), row(attempt));
    }

    /** Empty if it cannot be decrypted, for example because the vault's key was removed meanwhile. */
    public Optional<String> open(AttemptRecord attempt) {
        return sealer.open(attempt.kept(), row(attempt)).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private static byte[] row(AttemptRecord attempt) {
        return ("login_attempt/" + attempt.id() + "/" + attempt.flow() + "/" + attempt.host())
                .getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.quarkusmisskey.gateway.internal.oidc;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenClaimsTest {

    @Test
    void refusesTokensOfWhateverApplicationAtStart() {
        assertThatThrownBy(() -> TokenClaims.check(true, Set.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.oidc.token.audience");
        assertThatCode(() -> TokenClaims.check(true, Set.of("quarkus-misskey"))).doesNotThrowAnyException();
        assertThatCode(() -> TokenClaims.check(false, Set.of())).doesNotThrowAnyException();
    }

    @Test
    void takesNothingFromATokenOfAnotherApplication() {
        TokenClaims claims = new TokenClaims(null, Optional.of(List.of("quarkus-misskey")), Optional.empty());
        assertThat(claims.isForeign(identity(Set.of("account", "quarkus-misskey"))))
                .isFalse();
        assertThat(claims.isForeign(identity(Set.of("another")))).isTrue();
        assertThat(claims.isForeign(identity(Set.of()))).isTrue();
        assertThat(claims.isForeign(identity(null))).isTrue();
        TokenClaims anything = new TokenClaims(null, Optional.of(List.of("any")), Optional.empty());
        assertThat(anything.isForeign(identity(Set.of("any")))).isTrue();
    }

    private static SecurityIdentity identity(Set<String> audience) {
        JsonWebToken token = new JsonWebToken() {
            @Override
            public String getName() {
                return "somebody";
            }

            @Override
            public Set<String> getClaimNames() {
                return Set.of("aud");
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String claim) {
                return claim.equals("aud") ? (T) audience : null;
            }
        };
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRole("misskey-operator")
                .build();
    }
}

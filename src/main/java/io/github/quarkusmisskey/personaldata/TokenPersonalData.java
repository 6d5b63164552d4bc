package io.github.quarkusmisskey.personaldata;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.Permission;
import io.quarkus.arc.properties.IfBuildProperty;

/** The properties of an account's tokens, without their values. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class TokenPersonalData implements PersonalDataSource {

    private final StoredTokens tokens;

    TokenPersonalData(StoredTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String section() {
        return "tokens";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return tokens.list(account).stream().map(TokenPersonalData::described).toList();
    }

    private static Map<String, Object> described(TokenInfo token) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("applicationName", token.applicationName());
        described.put("source", token.source().name());
        described.put("permissions", Permission.names(token.permissions()));
        described.put("granted", Permission.names(token.found().granted()));
        described.put("denied", Permission.names(token.found().denied()));
        described.put("status", token.status().name());
        described.put("createdAt", token.createdAt().toString());
        described.put("lastUsedAt", token.lastUsedAt().map(Instant::toString).orElse(null));
        described.put("checkedAt", token.checkedAt().map(Instant::toString).orElse(null));
        return described;
    }
}

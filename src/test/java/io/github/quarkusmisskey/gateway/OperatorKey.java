package io.github.quarkusmisskey.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The key of the operator in the tests' configuration, and what is done with it. */
public final class OperatorKey {

    private static final String SECRET = "7d0f5a3e9b1c4826f0e7d39a5b8c1f6472e05d9b3a8f1c6e4d7b20a95f83c1e6";

    public static final String KEY = "qmk_op_" + SECRET;

    public static final Map<String, String> CONFIG =
            Map.of("misskey.api-keys.op.hash", sha256(SECRET), "misskey.api-keys.op.operator", "true");

    private OperatorKey() {}

    /** Gives a key to a program. */
    public static String give(
            String expiresIn, List<AccountRef> accounts, List<String> permissions, String... endpoints) {
        Response made = ask(Map.of(
                "label",
                "a test",
                "accounts",
                accounts.stream().map(AccountRef::getName).toList(),
                "permissions",
                permissions,
                "endpoints",
                List.of(endpoints),
                "expiresIn",
                expiresIn));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("key");
    }

    public static String give(AccountRef account, String... permissions) {
        return give("P1D", List.of(account), List.of(permissions));
    }

    public static Response ask(Map<String, ?> wanted) {
        return given().header("Authorization", "Bearer " + KEY)
                .contentType("application/json")
                .body(wanted)
                .post("/misskey/api-keys");
    }

    public static Response revoke(String key) {
        return given().header("Authorization", "Bearer " + KEY).delete("/misskey/api-keys/" + id(key));
    }

    public static String id(String key) {
        return key.split("_")[1];
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

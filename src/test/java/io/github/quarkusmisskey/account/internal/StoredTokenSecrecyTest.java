package io.github.quarkusmisskey.account.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.vault.internal.VaultException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.account;
import static io.github.quarkusmisskey.account.TestAccounts.grant;
import static io.github.quarkusmisskey.account.TestAccounts.profile;
import static io.github.quarkusmisskey.account.TestAccounts.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
public class StoredTokenSecrecyTest {

    @Inject
    AccountService accounts;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    TokenCache opened;

    @Inject
    DataSource dataSource;

    @Test
    void noEncodingOfTheTokenStandsInItsRow() throws Exception {
        AccountRef alice = account();
        AccessToken token = token();
        accounts.connect(profile(alice), token, grant("app"));

        String row = rawRow(only(alice).id);

        assertThat(row).contains("MIAUTH", "write:notes");
        for (String encoded : encodings(token.value())) {
            assertThat(row.toLowerCase(Locale.ROOT)).doesNotContain(encoded.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void aCiphertextMovedToAnotherRowDoesNotOpen() {
        AccountRef alice = account();
        AccountRef mallory = account();
        AccessToken token = token();
        accounts.connect(profile(alice), token, grant("app"));
        accounts.connect(profile(mallory), token(), grant("app"));
        StoredAccessToken victim = only(alice);

        overwrite(only(mallory), victim.ciphertext);

        assertThatThrownBy(() -> tokens.tokenFor(mallory))
                .isInstanceOf(VaultException.class)
                .satisfies(e -> assertThat(printed(e)).doesNotContain(token.value()));
        assertThat(tokens.tokenFor(alice)).contains(token);
    }

    @Test
    void aChangedCiphertextDoesNotOpen() {
        AccountRef alice = account();
        AccessToken token = token();
        accounts.connect(profile(alice), token, grant("app"));
        StoredAccessToken row = only(alice);
        byte[] changed = row.ciphertext.clone();
        changed[changed.length - 1] ^= 1;

        overwrite(row, changed);

        assertThatThrownBy(() -> tokens.tokenFor(alice))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining(row.id.toString());

        overwrite(row, row.ciphertext);

        assertThat(tokens.tokenFor(alice)).contains(token);
    }

    @Test
    void nothingThatPrintsShowsTheToken() {
        AccountRef alice = account();
        AccessToken token = token();
        accounts.connect(profile(alice), token, grant("app"));
        StoredAccessToken row = only(alice);

        String printed = String.join(
                " ",
                row.toString(),
                row.account.toString(),
                accounts.list(List.of(alice)).toString(),
                grant("app").toString(),
                opened.toString(),
                tokens.toString());

        assertThat(printed).contains(row.id.toString()).doesNotContain(token.value());
        assertThat(printed).doesNotContain(HexFormat.of().formatHex(row.ciphertext));
    }

    private String rawRow(UUID id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from misskey_access_token where id = ?")) {
            query.setObject(1, id);
            ResultSet row = query.executeQuery();
            assertThat(row.next()).isTrue();
            StringBuilder text = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                text.append(row.getString(column)).append('\n');
                if (row.getObject(column) instanceof byte[] bytes) {
                    text.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
                    text.append(HexFormat.of().formatHex(bytes)).append('\n');
                }
            }
            return text.toString();
        }
    }

    /** Base64 looks different at each of three alignments, so the middle of each is searched for. */
    private static List<String> encodings(String token) {
        List<String> encodings = new ArrayList<>();
        encodings.add(token);
        encodings.add(new StringBuilder(token).reverse().toString());
        encodings.add(HexFormat.of().formatHex(token.getBytes(StandardCharsets.US_ASCII)));
        encodings.add(HexFormat.of().formatHex(HexFormat.of().parseHex(token)));
        for (String prefix : List.of("", "a", "ab")) {
            byte[] bytes = (prefix + token).getBytes(StandardCharsets.US_ASCII);
            encodings.add(Base64.getEncoder().encodeToString(bytes).substring(4, 44));
            encodings.add(Base64.getUrlEncoder().encodeToString(bytes).substring(4, 44));
        }
        return encodings;
    }

    private void overwrite(StoredAccessToken row, byte[] ciphertext) {
        QuarkusTransaction.requiringNew()
                .run(() -> StoredAccessToken.update("ciphertext = ?1 where id = ?2", ciphertext, row.id));
        opened.forget(row.account.ref());
    }

    private static StoredAccessToken only(AccountRef account) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredAccessToken row = StoredAccessToken.listByRef(account).get(0);
            assertThat(row.account.ref()).isEqualTo(account);
            return row;
        });
    }

    private static String printed(Throwable failure) {
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}

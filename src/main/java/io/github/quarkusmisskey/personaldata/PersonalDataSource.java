package io.github.quarkusmisskey.personaldata;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * Data stored about accounts. Every bean of this type takes part in the export and the deletion of personal data; an
 * application adds its own. Methods may block and must not be called inside a transaction.
 */
public interface PersonalDataSource {

    /** Name of the section in the export, such as {@code tokens}. */
    String section();

    /**
     * The data stored about the account.
     *
     * @return texts, numbers, booleans, lists and maps; never a secret
     */
    List<Map<String, Object>> about(AccountRef account);

    /** Deletes what remains after the account was disconnected; does nothing by default. May be called repeatedly. */
    default void erase(AccountRef account) {}
}

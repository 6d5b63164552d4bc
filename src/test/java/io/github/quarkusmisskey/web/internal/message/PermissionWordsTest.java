package io.github.quarkusmisskey.web.internal.message;

import java.util.Arrays;
import java.util.List;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.web.BundleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void tellsEachPermissionInWordsOfItsOwn(String language) {
        PermissionMessages messages = BundleTexts.of(PermissionMessages.class, language);
        assertThat(Arrays.stream(KnownPermission.values()).map(each -> PermissionWords.of(each, messages)))
                .hasSize(91)
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("read:") || text.contains("write:"));
    }

    @Test
    void saysWhatAPersonWouldSay() {
        PermissionMessages messages = BundleTexts.of(PermissionMessages.class, "en");
        assertThat(PermissionWords.of(
                        List.of(
                                Permission.of("read:account"),
                                Permission.of("write:votes"),
                                Permission.of("read:chat")),
                        messages))
                .containsExactly("Read your account", "Read your chats", "Vote in polls");
    }

    @Test
    void namesAPermissionThatIsNotKnown() {
        PermissionMessages messages = BundleTexts.of(PermissionMessages.class, "ko");
        assertThat(PermissionWords.of(Permission.of("write:of-a-fork"), messages))
                .isEqualTo("write:of-a-fork");
    }
}

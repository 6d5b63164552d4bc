package io.github.quarkusmisskey.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.web.internal.message.Messages;
import io.github.quarkusmisskey.web.internal.message.PermissionMessages;
import io.github.quarkusmisskey.web.internal.message.ProblemMessages;
import io.github.quarkusmisskey.web.internal.note.NoteMessages;
import io.github.quarkusmisskey.web.internal.note.NotificationMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of the pages in their three languages. */
class BundlesTest {

    private static final int MAX_TEXTS = 280;
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Messages.class,
                ProblemMessages.class,
                NoteMessages.class,
                NotificationMessages.class,
                PermissionMessages.class
            })
    void haveEachTextWithItsValuesInEachLanguage(Class<?> bundle) {
        Set<String> wanted = keys(bundle);
        assertThat(wanted)
                .as("Qute writes a bundle of more into a class that the JVM refuses")
                .hasSizeLessThan(MAX_TEXTS);
        for (String language : new String[] {"en", "ko", "ja"}) {
            Properties texts = BundleTexts.read(bundle, language);
            assertThat(texts.stringPropertyNames()).as(language).containsExactlyInAnyOrderElementsOf(wanted);
            for (String key : wanted) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank();
                assertThat(values(texts.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(values(BundleTexts.read(bundle, "en").getProperty(key)));
            }
        }
    }

    private static Set<String> keys(Class<?> bundle) {
        Set<String> keys = new TreeSet<>();
        for (Method method : bundle.getDeclaredMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length == 1 && types[0].isEnum()) {
                Arrays.stream(types[0].getEnumConstants())
                        .forEach(each -> keys.add(BundleTexts.key(method, (Enum<?>) each)));
            } else {
                keys.add(method.getName());
            }
        }
        return keys;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

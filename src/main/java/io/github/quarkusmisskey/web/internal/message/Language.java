package io.github.quarkusmisskey.web.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The languages of the pages; the first one is the default. */
@RegisterForReflection
public enum Language {
    EN("English"),
    KO("한국어"),
    JA("日本語");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The name of the language in that language. */
    public String ownName() {
        return ownName;
    }

    /** The language tag, such as {@code ko}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with the given tag, if there is one; {@code tag} may be any text, or null. */
    static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** The first of the languages that the browser accepts and the pages have. */
    static Language accepted(List<Locale> locales) {
        return locales.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}

package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import io.quarkus.qute.i18n.MessageBundle;

/** The texts of a bundle in one language, without a running application. */
public final class BundleTexts {

    private BundleTexts() {}

    public static <T> T of(Class<T> bundle, String language) {
        Properties texts = read(bundle, language);
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (self, method, given) -> text(texts, method, given)));
    }

    static Properties read(Class<?> bundle, String language) {
        String file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(BundleTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The name of a text in the file, as Qute makes it for one of several. */
    static String key(Method method, Enum<?> which) {
        boolean underscores = Arrays.stream(which.getDeclaringClass().getEnumConstants())
                .anyMatch(each -> ((Enum<?>) each).name().contains("_"));
        return method.getName() + (underscores ? "_$" : "_") + which.name();
    }

    private static String text(Properties texts, Method method, Object[] given) {
        Object[] values = given == null ? new Object[0] : given;
        if (values.length == 1 && values[0] instanceof Enum<?> which) {
            return require(texts, key(method, which));
        }
        String text = require(texts, method.getName());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + method.getParameters()[i].getName() + "}", String.valueOf(values[i]));
        }
        return text;
    }

    private static String require(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new AssertionError("No text " + key);
        }
        return text;
    }
}
